import type { CueEntry } from '../language'

/** Words in Dutch so plain that coaching goes by them where coding is unsure. */
export const nlCoachingPlain: readonly CueEntry[] = [
  {
    cue: 'praises-only',
    match: [
      '^(goed zo|goed gedaan|heel goed|heel knap|erg knap|heel goed gedaan|super goed|supergoed|geweldig|heel knap van #You|knap van #You|goed van #You|knap hoor|goed hoor|top gedaan|wat knap|wat goed|wat knap van #You|wat goed van #You|ik ben trots op #You)$',
    ],
    example: 'Goed zo!',
    nearMiss: 'Goed zo gaan we verder.',
  },
  {
    cue: 'asks-fact',
    match: [
      'hoe (laat|oud|vaak|lang|veel|heet|heette|heten)',
      'hoeveel (keer|dagen|uur|kinderen|glazen|sigaretten)',
      'hoe mag ik #You noemen',
      'wat is (je|jouw|uw) (leeftijd|naam|geslacht|adres|geboortedatum)',
      '^(en|maar)? wanneer (koopt|koop|bel|belt|begint|begin|komt|gaat) #You',
    ],
    example: 'Hoe oud is de jongste?',
    nearMiss: 'Hoe ziet dat eruit?',
  },
  {
    cue: 'suggests',
    match: [
      '#You zou .{0,8} kunnen',
      '#You (kan|kunt|kun) .{0,3} (beter|het beste|ook eens|eens|misschien|gewoon|proberen|nog)',
      'ik zou (die|dat|het|hem|haar|ze|de|een|dan|gewoon|toch|me|zelf|er|eens|wel|gaan|nu|eerst)',
      '^probeer',
      '(is|was) .{0,3} een idee',
      '^misschien (is|kun|kan|kunt|zou) .{0,6} (idee|proberen|doen|eens)',
      'ik raad #You',
      'mijn advies',
      '^(zet|leg|neem|doe|maak|ga|vraag|bel|geef|zeg|laat|koop|hang|probeer) (eens|gewoon|voor|hem|haar|het|ze|dat|die|een)',
      '^(nou|oke)? dan (zet|leg|neem|doe|maak|ga|vraag|bel|geef|zeg|laat|koop|hang|pak|stuur|haal) (je|u|ge) (dat|gewoon|toch|hem|haar|een|er|de|het|die|even)',
      '#You (kunt|kan) best',
    ],
    example: 'Je zou een lijstje kunnen maken.',
    nearMiss: 'Je zou willen dat hij belt.',
  },
  {
    cue: 'contradicts',
    match: [
      'maar #You (weet|ziet|wist|zei|klonk|wilt|wil|vindt) .{0,2} (toch|echt|net|zelf)',
      '^(onzin|nee hoor|dat is onzin|welnee|kom op|kom nou)',
      '^(maar|ja maar|en)? #You (wilt|wil) toch',
      '(dat|het) (wilt|wil) #You toch',
      '(dit|dat) is geen (onderhandeling|discussie)',
      'daar (gaan|ga) (we|ik) (nu|hier)? niet over (discussieren|onderhandelen|in discussie)',
      '#You (heb|hebt) toch',
    ],
    example: 'Maar je weet toch dat het slecht is.',
    nearMiss: 'Maar je weet het nog niet.',
  },
  {
    cue: 'states-fact',
    match: [
      '(de meeste|veel|sommige) (kinderen|peuters|pubers|ouders|mensen|moeders|vaders|babys|jongeren)',
      '(kinderen|peuters|pubers|babys) (van|hebben|zijn|slapen|leren|testen)',
      '(roken|alcohol|slaap|suiker|blowen|drank|wiet) .{0,6} (is|geeft|maakt|kan|zorgt)',
      'in nederland',
      'uit onderzoek',
      'de wachttijd',
      'er (is|zijn) .{0,3} (cursus|training|wet|regels|wachtlijst)',
    ],
    example: 'De meeste pubers hebben negen uur slaap nodig.',
    nearMiss: 'De pubers hier zijn aardig.',
  },
  {
    cue: 'plans-meeting',
    match: [
      '^(volgende week|volgende keer|over twee weken|over drie weken|over vier weken|straks)',
      'ik (begin|start|vul|pak|neem|loop) .{0,4} (met|de|het|eerst|door)',
      'dan (gaan we|pak ik|begin ik|vul ik|loop ik)',
      'we (starten|beginnen|gaan) (met|door|verder|het|de)',
    ],
    example: 'Dan pak ik nu de vragenlijst erbij.',
    nearMiss: 'Je wilt straks weg.',
  },
  {
    cue: 'suggests-in-question',
    match: [
      '^(heb|hebt|heeft) #You .{0,4} (al eens|weleens|wel eens|ooit|al) .{0,2} (geprobeerd|overwogen|gedacht|gekeken)',
      'zou het (niet|misschien niet) .{0,3} (beter|goed|handig|slim|verstandig|fijn|idee) zijn',
      'is het (dan)? (niet|misschien) .{0,2} (beter|een idee|handig|handiger|slim|slimmer|verstandig|verstandiger|makkelijker|fijner)',
      '^(en|maar|dus)? (kun|kunt|kan|kunnen|zou|zouden|wil|moet|moeten) .{1,4} niet (gewoon|eens|beter|eerst|zelf|een|iets|wat)',
      '^(en|maar|dus)? (kun|kunt|kan|kunnen|zou|zouden) .{1,4} dan niet',
      'waarom .{0,3} #You .{0,3} (niet|niet gewoon) (gewoon|eens)',
    ],
    example: 'Heb je al eens geprobeerd om weg te lopen?',
    nearMiss: 'Wat heb je al geprobeerd?',
  },
  {
    cue: 'two-sides',
    match: ['aan de ene kant', 'enerzijds', '#You (wilt|wil|zou) .{0,8} maar (#You|het|tegelijk|ook)'],
    example: 'Je wilt hulp, maar je wilt het ook zelf doen.',
    nearMiss: 'Je wilt hulp bij het koken.',
  },
  {
    cue: 'asks-wish',
    match: [
      'hoe zou #You .{0,3} (willen|graag|zien)',
      'wat zou #You .{0,3} (graag|willen)',
      'hoe (wil|wilt) #You dat het',
    ],
    example: 'Hoe zou je willen dat het wordt?',
    nearMiss: 'Hoe zou dat komen?',
  },
  {
    cue: 'corrects',
    match: [
      '^nee .{0,2} (zo is het niet|niet zo|meer|eerder|zo bedoel)',
      'zo (is|bedoel|zie) (het|ik het|ik dat) niet',
      '^nee .{0,4} (meer|eerder) (verdrietig|boos|bang|moe|dat)',
    ],
    example: 'Nee, zo is het niet.',
    nearMiss: 'Nee, dank je.',
  },
  {
    cue: 'took-step',
    match: [
      'ik (heb|ben) .{0,3} zelf .{0,5} (gebeld|gevraagd|gegaan|gedaan|geregeld|gezegd|gestopt|begonnen|opgestaan|gemaild)',
      'ik (heb|ben) .{0,4} (gebeld|gestopt|begonnen) met',
    ],
    example: 'Ik heb gisteren zelf de huisarts gebeld.',
    nearMiss: 'Ik heb gisteren niks gedaan.',
  },
  {
    cue: 'does-not-know',
    match: [
      '^(eh|uh|tja|hm|nou|pff)? (weet ik niet|ik weet het niet|weet niet|dat weet ik niet|geen idee|weet ik veel|zou het niet weten|ik zou het niet weten|kweenie) (hoor|eigenlijk|echt)?$',
    ],
    example: 'Weet ik niet.',
    nearMiss: 'Ik weet niet of hij komt.',
  },
]
