import type { CueEntry } from '../language'

/** The miracle question and what follows it. */
export const miracle: readonly CueEntry[] = [
  {
    cue: 'announces-strange-question',
    match: [
      '(vreemde|rare|gekke|bijzondere|aparte|ongewone|ongebruikelijke|aparte|wonderlijke|rare) .{0,1} (vraag|vragen|oefening)',
      'vraag .{0,4} (gek|vreemd|raar|apart|bijzonder|fantasie|verbeelding|voorstellingsvermogen)',
      '(fantasie|verbeelding|voorstellingsvermogen) .{0,3} (nodig|gebruiken|vraagt|voor)',
      '(stel #You eens voor|doe even alsof|droom even mee|fantaseer|ga even mee|beeld je in)',
      '(wondervraag|gedachte experiment|denkoefening)',
    ],
    example: 'Ik ga je een beetje een vreemde vraag stellen.',
    nearMiss: 'Dat is een goede vraag.',
  },
  {
    cue: 'miracle-core',
    match: [
      '(stel|als|dat|alsof|gebeurt|gebeurde|door|na) .{0,7} (wonder|toverstok|toverstaf|tovenaar|fee|wondertje)',
      '(wonder|wondertje) .{0,3} (gebeurt|gebeurde|gebeurd|heeft plaatsgevonden|voltrekt)',
      'na het wonder',
      '(toveren|toverfee|goede fee|tovenaar)',
      '(stel|doe alsof) .{0,8} (probleem|problemen|alles|zorgen|gedoe|last) .{0,4} (opgelost|weg|voorbij|verdwenen|over)',
    ],
    example: 'Stel dat er vannacht een wonder gebeurt.',
    nearMiss: 'Het is een wonder dat hij nog leeft.',
  },
  {
    cue: 'miracle-night',
    match: [
      '(terwijl|als) #You .{0,4} (slaapt|slapen|ligt te slapen|in slaap)',
      '(vannacht|in je slaap|tijdens de nacht|midden in de nacht) .{0,6} (gebeurt|wonder|verandert|terwijl|slaap|slaapt)',
      '(morgenochtend|morgenvroeg|de volgende ochtend|morgen) .{0,4} (wakker|word|wordt|opstaat|opstaan)',
      '(word|wordt|worden) #You .{0,4} wakker',
      '#You .{0,3} wakker (wordt|word|worden)',
    ],
    example: 'Terwijl je slaapt verandert er iets.',
    nearMiss: 'Hij slaapt slecht.',
  },
  {
    cue: 'asks-first-sign',
    match: [
      '(waaraan|waar|hoe|wat) .{0,6} (als eerste|het eerst|het eerste|eerst|allereerst) .{0,3} (merken|merk|merkt|opvallen|zien|zie|opmerken|doorhebben|aan|aan merken)',
      '(waaraan|hoe) .{0,3} (merk|merkt|merken|zie|ziet|zou|zouden|weet) #You (dat|het|dan|er|als|wanneer)',
      'wat (is|zou) .{0,4} (eerste|allereerste) .{0,2} (wat|dat|teken|merken|verschil|ding)',
      '(eerste|allereerste) (teken|signaal|verschil|wat je)',
    ],
    example: 'Waaraan zou je het als eerste merken?',
    nearMiss: 'Ik merk het als eerste aan hem.',
  },
  {
    cue: 'asks-what-different',
    match: [
      'wat (is|zou|zouden|gaat|doe|doet|doen|wordt|was|ziet|zie) .{0,7} anders',
      '(wat|hoe) (doe|doet|doen|zou|ga|gaat) #You .{0,4} (dan|die ochtend|die dag|anders|daarna|vervolgens)',
      '(en|hoe) .{0,3} verder die (dag|ochtend|avond)',
      'wat gebeurt er dan',
      "hoe (ziet|verloopt|gaat) (die|de|zo'n|je|uw|jullie) .{0,3} (dag|ochtend|avond) .{0,3} (eruit|uit|dan|verder)",
      '(en dan|wat dan|wat nog meer|en verder|en daarna)$',
      'wat .{0,3} verschil',
    ],
    example: 'Wat is er dan anders?',
    nearMiss: 'Dat is weer iets anders.',
  },
  {
    cue: 'asks-what-instead',
    match: [
      'wat .{0,7} in (de)? plaats (daarvan|van|ervan)',
      'wat .{0,3} (dan wel|wel dan|juist wel)',
      'wat komt .{0,4} (daarvoor|ervoor) .{0,2} (plaats|terug)',
      'wat zou er .{0,3} wel',
    ],
    example: 'Wat doe je dan in plaats daarvan?',
    nearMiss: 'In plaats daarvan ging hij naar huis.',
  },
  {
    cue: 'asks-others-notice',
    match: [
      '(wat|hoe|waaraan) .{0,5} (#Kin|#Child|#Partner|#Others|hij|zij|ze|anderen|iemand|klas|buurt|gezin) .{0,5} (merken|merkt|zien|ziet|opvallen|opmerken|doorhebben|anders|reageren|reageert)',
      '(wie|wat) .{0,3} (merkt|ziet|valt|merken|zou) .{0,5} (als eerste|het eerst|op|merken|verschil|anders|nog meer)',
      'hoe (reageert|reageren|zou|kijkt) .{0,4} (#Kin|#Child|#Partner|#Others|hij|zij|ze|daarop)',
      'wat (doet|doen) (#Your .|hij|zij|ze|de kinderen|je man|je vrouw) .{0,2} (dan|anders)',
    ],
    example: 'Wat zou je dochter aan jou merken?',
    nearMiss: 'Je dochter merkt alles.',
  },
  {
    cue: 'asks-already-happens',
    match: [
      '(wat|welk|welke|wanneer|hoe|waar) .{0,6} (gebeurt|gebeurde|is|lukt|gaat|ziet|zie|merk|doet|doe) .{0,4} (al|nu al)',
      '(wat|welk|welke|wanneer|hoe|zijn er|is er|waar) .{0,7} (al|nu al|al een beetje|soms al|al eens|al wel|al ooit|nu soms|al weleens|stukje al|al) .{0,4} (gebeurt|gebeurde|is|zo|voor|lukt|geweest|zichtbaar|van)',
      'wanneer (was|is|ging|leek) .{0,6} (beetje|stukje|zoals|op) .{0,4} (wonder|dat|dit|zo|ochtend|dag)',
      '(stukje|stukjes|beetje|iets) .{0,4} (al|nu al|wonder) .{0,4} (gebeurt|gebeurd|is|te zien|voorgekomen|geweest)',
      '(wanneer|ooit) .{0,4} (al)? .{0,2} (een beetje|iets) van',
    ],
    example: 'Welk stukje daarvan gebeurt nu al?',
    nearMiss: 'Dat gebeurt nu al twee weken.',
  },
  {
    cue: 'asks-plan',
    match: [
      '(welk|wat|welke) .{0,7} (morgen|deze week|nu al|alvast|vandaag|zelf|komende week|vanavond) .{0,4} (doen|proberen|gaan|kunnen|oppakken|neerzetten|maken)',
      '(wat|welk) .{0,3} (stukje|deel|stuk) .{0,6} (doen|beginnen|pakken|kiezen|proberen|maken|waarmaken|werkelijk)',
      '(alsof|doe een dag) .{0,4} (wonder) .{0,4} (gebeurd|is)',
      'wat (is|zou) .{0,5} (eerste|kleinste|kleine) .{0,2} (stap|stapje|stukje)',
      '(wat|wie|hoe) .{0,3} (nodig|helpen|helpt) .{0,6} (dichterbij|waarmaken|zover|bereiken)',
      'wie doet wat',
      'hoe (kom|komt|komen|krijg|krijgen) (#You|we) .{0,3} dichterbij',
    ],
    example: 'Welk stukje zou je morgen al kunnen doen?',
    nearMiss: 'Morgen gaan we naar oma.',
  },
]
