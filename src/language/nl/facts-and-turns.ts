import type { CueEntry } from '../language'

/** Questions for one fact, and turns of thought. */
export const factsAndTurns: readonly CueEntry[] = [
  {
    cue: 'who-asked',
    match: [
      '^wie (#Fin|heeft|wordt|vindt|past|zegt|maakt|zorgt|brengt|haalt|kookt|let|weet|van|in|bij|uit|zou|zal|zet|trapt)',
      '^(bij|met|van|aan|door|voor|naar|naast|tegen|over) wie',
    ],
    example: 'En wie past er dan op zaterdag op?',
    nearMiss: 'Ik weet niet wie dat doet.',
  },
  {
    cue: 'when-asked',
    match: [
      '^(vanaf|sinds|tot|voor|tegen|rond)? wanneer',
      '^(welke|op welke) (dag|datum|dagen|maand|tijd|tijdstip|avond|avonden|ochtend|ochtenden|middag|middagen|uren)',
    ],
    example: 'Wanneer is de volgende keer?',
    nearMiss: 'Hij komt wanneer hij wil.',
  },
  {
    cue: 'where-asked',
    match: [
      '^waar (is|zijn|was|waren|woont|wonen|woon|ligt|liggen|lag|slaapt|slaap|werkt|werk|blijft|speelt|gebeurt|gebeurde) (#YouS|#Third|#It|#Your|de|die|deze|dan|nu|mama|papa)',
      '^waar (zet|zou|leg|legt|teken|tekent|hang|plaats|prik|schuif) #YouS',
      '^(op|in) welk (huis|dorp|stadje|adres|land)',
    ],
    example: 'Waar waren de kinderen?',
    nearMiss: 'Waar denk je aan als hij huilt?',
  },
  {
    cue: 'degree-asked',
    match: [
      'hoe (zeker|belangrijk|sterk|erg|druk|breed|diep|vol|warm|veilig|moe|boos|bang|ernstig|tevreden|gemotiveerd|haalbaar|lastig|moeilijk|zwaar|hard|goed) (is|zijn|ben|bent|zijt|was|waren|voelt|voel|vind|vindt|staat|sta|kan|kun|lukt|zou|gaat)',
    ],
    example: 'Hoe zeker ben je daarvan, op tien?',
    nearMiss: 'Hoe gaat het nu?',
  },
  {
    cue: 'plain-fact-asked',
    match: [
      'wat (kost|kostte|verdien|verdient|weegt|weeg|woog|betaal|betaalt|rookt|rook|slikt|slik|gebruikt|gebruik|krijgt|heet) (#YouS|#Third|#It|#Your|de|een)',
      'hoe (heet|heten|heette)',
      'wat is #Your .{0,1} (naam|leeftijd|adres|nummer|telefoonnummer|beroep|werk|rooster|gewicht|lengte)',
    ],
    example: 'En wat verdien je?',
    nearMiss: 'Wat denk je daarvan?',
  },
  {
    cue: 'one-of-asked',
    match: [
      '(wie|welk|welke|wat|waar) .{0,3} van (de|die|deze|jullie|u) (twee|drie|vier|vijf|zes|beide|allebei|beiden)',
      '^(welk|wat voor) (#Day|woord|dier|weer|streepje|getal|moment|plekje|plaatje|kaartje|stukje|zinnetje|idee|been|kind|jaar)',
      '(wat|welke|welk) (past|lijkt|werkt|voelt|zou) .{0,3} (beter|best|het beste|het best|fijner|liever)',
      '(wat|welke|welk) (wordt|is) het',
    ],
    example: 'Wie van de drie merkt dat als eerste?',
    nearMiss: 'Wat merkt hij daarvan?',
  },
  {
    cue: 'all-asked',
    match: [
      '(wie|wat|waar|welke|hoe) .{0,4} (allemaal|zoal|nog meer|verder nog|nog verder|allerlei)',
      '^(verder|wat|wie) nog (iets|iemand|wat|meer|andere)',
    ],
    example: 'Wie zijn er allemaal om je heen?',
    nearMiss: 'Ze zijn er allemaal nog.',
  },
  {
    cue: 'wh-choice',
    match: [
      '^(wat|wie|waar|welk|welke|hoe|wanneer) .{1,8} of (#You|een|de|het|naar|met|in|op|juist|meer|toch|half|later|eerder|sterk)',
    ],
    example: 'Waar wil je naartoe, naar een vier of naar een zes?',
    nearMiss: 'Wat wil je doen?',
  },
  {
    cue: 'not-but',
    match: [
      '(niet|geen) .{1,6} (maar|wel|alleen|juist|eerder)',
      '(wel|best) .{1,6} (niet|geen|minder)',
      'niet (meer|langer|alleen) .{1,6} (maar|ook)',
      '(vanbuiten|van buiten) .{0,5} (vanbinnen|van binnen)',
      '(liever|eerder|meer) .{0,6} dan',
      '(de een|de ene|het ene) .{1,8} (de ander|de andere|het andere)',
    ],
    example: 'Weg uit dit gevoel, niet weg van hem maar van de drukte.',
    nearMiss: 'Weg uit dit huis.',
  },
  {
    cue: 'worth-more',
    match: [
      '(meer|minder|niets|niks) waard',
      '(weegt|wegen|telt|tellen) .{0,3} (zwaarder|meer|voor|mee|minder|het meest)',
      '(daar|hier) (gaat|draait|ging|draaide) het .{0,4} om',
      '(waar|daar) #You het .{0,2} voor (doet|doe|doen|deed)',
      '(doet|doe|doen|deed) #You het .{0,2} voor',
      '(voorop|bovenaan|op de eerste plaats|op nummer een)',
      '(te doen|te winnen|te verliezen|op het spel)',
      '(telt|is|weegt) voor #You',
    ],
    example: 'Daar gaat het jou om.',
    nearMiss: 'Het gaat beter met jou.',
  },
  {
    cue: 'adds-option',
    match: [
      '(kan|mag|kunnen|mogen|helpt|werkt) ook',
      'ook (een|nog een|altijd) .{0,1} (mogelijkheid|optie|manier|idee|kans|weg|plek|mogelijk)',
      '^(of|ofwel|anders|verder|daarnaast) .{0,1} (is|zijn|heb|hebt|kan|kun|kunt|hebben|bestaat|een|de|met|via|naar|bij)',
      '(ook|nog) (mogelijk|denkbaar|te doen)',
      '(er|je|ge|u) (is|zijn|hebt|heb|heeft|bestaat|bestaan) .{0,2} (ook|nog|nu|twee|drie|vier) .{0,1} (een|een ander|dingen|andere|soorten|smaken|wegen|manieren|groepen)',
    ],
    example: 'Twee ochtenden kan ook.',
    nearMiss: 'Hij is er ook bij.',
  },
  {
    cue: 'miracle-scene',
    match: [
      '(terwijl|als|dan|en) .{0,4} (slaapt|slapen|snurkt|ronkt|ligt te|liggen te|in slaap|onder zeil)',
      '#You (gaat|ga|ligt|lig|valt|val|slaapt|slaap|kruipt|kruip) .{0,6} (slapen|bed|slaap|lekker)',
      '(niemand|geen mens) .{0,5} (verteld|gezegd|gemerkt|merkt|weet|gezien|ziet)',
      '#You (weet|weten|merkt|merk) .{0,3} (van niks|van niets|het niet|dat niet|nog niet|nog niets|nog niks)',
      '(er|ineens|vannacht) (gebeurt|gebeurde|verandert|komt) .{0,3} (iets|een wonder|wat|er iets)',
      '(is|zijn) .{0,4} (opgelost|verdwenen|weggetoverd|zomaar weg|helemaal weg|foetsie)',
      '(mirakel|wonder|toverstaf|toverfee|wonderochtend|wondernacht)',
    ],
    example: 'Je gaat naar bed, en terwijl je slaapt komt er iets langs.',
    nearMiss: 'Hij ligt nog wakker.',
  },
  {
    cue: 'asks-facts',
    match: [
      'hoe (vaak|veel|lang|oud|laat|dikwijls|heet|heten|heette)',
      'hoeveel',
      '(sinds|tot|van) wanneer',
      '(waar|bij wie|met wie) (woon|woont|werk|werkt|slaap|slaapt|wonen) (#YouS|#Third|#Your)',
      '^(en|oke|dus|ja)? (heb|hebt|heeft|hebben) (#YouS|#Third) (kinderen|werk|broers|zussen|medicijnen|medicatie|allergieen|schulden|al eens|weleens|wel eens|ooit|last van|klachten|een baan|een partner|een huisarts|familie|vrienden|huisdieren|hobby)',
      '^(en|oke|dus|ja)? (gebruik|gebruikt|slik|slikt|rook|rookt|drink|drinkt|blow|blowt|woon|woont|werk|werkt|slaap|slaapt|eet|sport|studeer|studeert) (#YouS|#Third)',
      '(welke|wat voor) (medicijnen|medicatie|school|klas|opleiding|soort|huisarts|dokter|studie|werk|pillen|drugs)',
      'wie (woont|wonen|zit|zitten|zorgt) er',
      '^(en|oke|dus|ja)? (ben|bent|is|zijn) (#YouS|#Third) (getrouwd|gescheiden|zwanger|alleen|samen|vaak|al lang|nog thuis)',
      '(de|het) (afgelopen|laatste|voorbije) (week|weken|maand|maanden|jaar|half jaar)',
      'op een (gewone|doorsnee|gemiddelde|normale) (dag|avond|week)',
    ],
    example: 'En hoe vaak gebeurt dat?',
    nearMiss: 'Wat zou je graag willen?',
  },
]
