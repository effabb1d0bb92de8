import type { CueEntry } from '../language'

/** What tells the steps of how a session opens, closes and goes on in Dutch. */
export const sessionSteps: readonly CueEntry[] = [
  {
    cue: 'asks-fears-of-help',
    match: [
      '(waar|wat) .{0,5} (tegenop|bang voor|spannend|angst)',
      '(bang|angst|vrees) .{0,6} (uithuisplaatsing|kwijt|afpakken|weghalen|meldt|melden)',
    ],
    example: 'Waar ziet u tegenop?',
    nearMiss: 'Hij is bang voor honden.',
  },
  {
    cue: 'asks-ideas',
    match: [
      '(welke|wat voor) (ideeen|idee|gedachten|inzichten)',
      'op (welke|wat voor) .{0,2} ideeen',
      '(wat|welk) .{0,4} (nieuws|inzicht) .{0,3} (gaf|gebracht|opgeleverd|kwam)',
    ],
    example: 'Op welke ideeën bracht dit gesprek je?',
    nearMiss: 'Goed idee.',
  },
  {
    cue: 'asks-expectations',
    match: [
      '(wat|welke) .{0,4} (verwacht|verwachten|verwachtingen|verwacht je)',
      '(van|aan) (mij|ons|elkaar|deze) .{0,3} (verwacht|verwachten|hebt|samenwerking)',
      '(kun|kunt|mag) #You .{0,3} (van mij|van ons) verwachten',
    ],
    example: 'Wat verwacht je van mij?',
    nearMiss: 'Ik verwacht een pakje.',
  },
  {
    cue: 'working-agreements',
    match: [
      '(werkafspraken|werkafspraak|samenwerkingsafspraken)',
      '(afspraken|afspreken) .{0,4} (hoe|over) .{0,4} (samenwerken|werken|contact|overleggen|omgaan|bereiken)',
      'hoe .{0,4} (samenwerken|contact houden|bereiken|met elkaar omgaan)',
    ],
    example: 'Laten we afspreken hoe we samenwerken.',
    nearMiss: 'We hebben een afspraak om drie uur.',
  },
  {
    cue: 'request-may-change',
    match: [
      '(mag|kan|kunnen) .{0,5} (veranderen|anders worden|bijstellen|wijzigen|van gedachten)',
      '(later|altijd|onderweg) .{0,4} (anders|veranderen|bijstellen|op terugkomen|aanpassen)',
      '(je|jij|u) .{0,3} op terugkomen',
    ],
    example: 'Je vraag mag later veranderen.',
    nearMiss: 'Dat moet veranderen.',
  },
  {
    cue: 'tells-what-is-shared',
    match: [
      '(deel|delen|bespreek|bespreken|overleg|doorgeef|doorgeven|vertel) .{0,6} (met|aan) .{0,4} (school|ouders|huisarts|moeder|vader|mentor|team)',
      '(erbij zijn|meelezen|meeluisteren) .{0,4} als ik',
      '(van|door) .{0,3} (school|huisarts|wijkteam) (kreeg|hoorde|gehoord)',
    ],
    example: 'Ik deel dit met school, wil je daarbij zijn?',
    nearMiss: 'Hij deelt zijn brood.',
  },
  {
    cue: 'family-plan',
    match: [
      '(familiegroepsplan|familieplan|gezinsplan)',
      '(zelf|eerst zelf) .{0,4} (een)? plan (maken|opstellen|schrijven)',
    ],
    example: 'U mag eerst zelf een plan maken.',
    nearMiss: 'Wat is het plan?',
  },
  {
    cue: 'says-limits',
    match: [
      '(wel|dat) (mogelijk|kan) .{0,5} (niet|wel niet)',
      '(wat|dat) (ik|we|wij) .{0,3} niet (kan|kunnen|mag|mogen) (doen|beloven|bieden|regelen)',
      'ik kan .{0,4} niet (beloven|garanderen|regelen|beslissen)',
      '(wel|niet) mogelijk',
    ],
    example: 'Ik kan u niet beloven dat het snel gaat.',
    nearMiss: 'Hij ziet het niet.',
  },
  {
    cue: 'names-resource',
    match: [
      '(voedselbank|kledingbank|schuldhulp|schuldhulpverlening|maatje|maatjes|vrijwilliger|vrijwilligers|mee|thuiszorg|buurthuis|speelotheek|pgb|opvoedspreekuur|speeltuinvereniging|buurtcentrum|cursus)',
    ],
    example: 'Er is hier een voedselbank om de hoek.',
    nearMiss: 'De bank is dicht.',
  },
  {
    cue: 'refers',
    match: [
      '(verwijs|verwijzen|doorverwijzen|doorverwijs|verwijzing|aanmelden|aanmeld|aanmelding|overdragen)',
      '(meld|meldt) .{0,5} aan (bij|voor)',
      '(naar|bij) (een|de) (psycholoog|ggz|huisarts|praktijkondersteuner|specialist|kinderarts|logopedist|verslavingszorg) .{0,3} (gaan|kijken|melden|terecht)',
    ],
    example: 'Ik zou u willen verwijzen naar de ggz.',
    nearMiss: 'Zij is verdwaald.',
  },
  {
    cue: 'goes-along',
    match: [
      'ik .{0,4} (mee|meega|meekom|meegaan|meekomen|meebellen) .{0,4} (naar|bij|de eerste|keer|gesprek|als)',
      '(eerste|kennismaking) .{0,4} (samen|mee|met zijn)',
      'samen (bellen|naartoe|heen|erheen)',
    ],
    example: 'Ik ga mee naar het eerste gesprek.',
    nearMiss: 'Neem een jas mee.',
  },
  {
    cue: 'first-contact',
    match: [
      '(aanspreekpunt|contactpersoon|casusregisseur|regisseur|coordinator)',
      '(mij|ons) .{0,3} (altijd)? (bellen|bereiken|appen|mailen)',
    ],
    example: 'Ik blijf het eerste aanspreekpunt.',
    nearMiss: 'Zij spreekt mij aan.',
  },
  {
    cue: 'promises-call',
    match: [
      'ik (bel|app|mail|stuur|kom) .{0,7} (terug|morgen|overmorgen|week|vrijdag|maandag|dinsdag|woensdag|donderdag|vanmiddag|later|nog even|even)',
      '(zal|ga) ik .{0,5} (bellen|terugbellen|appen)',
      '(morgen|later|vrijdag|maandag|dinsdag|woensdag|donderdag|straks) (bel|app|mail|kom) ik',
    ],
    example: 'Ik bel u morgen even hoe het gaat.',
    nearMiss: 'Belt u mij morgen?',
  },
  {
    cue: 'asks-keep-up',
    match: [
      'hoe .{0,6} (volhouden|vol|volhoudt|vasthouden|vast te houden|zo houden|blijven doen)',
      '(wat|hoe) .{0,5} (terugval|moeilijk moment|tegenzit)',
    ],
    example: 'Hoe houd je dat vol?',
    nearMiss: 'Hij houdt de deur vast.',
  },
  {
    cue: 'names-relapse',
    match: [
      '(terugval|teruggevallen|uitglijder|stap terug|terug bij af)',
      '(weer|toch) .{0,2} (begonnen|misgegaan|gedronken|gerookt|gebruikt|fout gegaan)',
    ],
    example: 'Een terugval hoort erbij.',
    nearMiss: 'Hij viel van de trap.',
  },
]
