import type { CueEntry } from '../../language'

/** Other signs in what clients say. */
export const signals: readonly CueEntry[] = [
  {
    cue: 'confirms',
    match: [
      "^(ja)? (dit|letterlijk|voila|sprekend|zo is het|zo gaat het|zo voelt dat|zo voelde dat|raak|volledig|altijd|heel erg|best wel|dat is het woord|is het woord|dat is 't|echt wel|en of|nou en of|dat is waar|tis zo|tis waar|ge zegt het|je zegt het|helemaal waar|kun je wel zeggen)$",
      '^ja .{0,2} (is waar|denk het wel|denk ik wel|zo voelt|best wel|altijd|heel erg|helaas|dat dus)$',
      '(is het woord|zo is het|precies dat|precies dit|precies wat|klopt wel|klopt helemaal|wel raak|je slaat de spijker|dat bedoel ik)',
      'dat is het$',
      '^nee .{0,2} (precies|klopt|inderdaad|nooit|absoluut|dat klopt|zeker niet|echt niet)',
    ],
    example: 'Ja, dat is precies wat het doet.',
    nearMiss: 'Ja, maar hij wil niet.',
  },
  {
    cue: 'disconfirms',
    match: [
      '^nee .{0,2} (eerder|juist|integendeel|helemaal niet|niet zozeer|zo is het niet|dat niet|dat is het niet|zo bedoel|zo bedoelde|zo erg)',
      '(zo|dat) (zie|voel|ervaar) ik .{0,2} niet zo',
      '(niet|nee) (boos|eenzaam|bang|verdrietig|moe|zo erg|altijd|echt|eng) .{0,3} (maar|eerder|meer|gewoon|meer gewoon|ik was|bang)$',
      '(te straf|te sterk gezegd|dat is overdreven|zo erg is het niet|dat valt wel mee|meer zo van|niet zozeer|dat is te veel gezegd|zo zou ik het niet)',
    ],
    example: 'Nee, eerder boos.',
    nearMiss: 'Ja, dank u.',
  },
  {
    cue: 'echo-confirm',
    match: [
      '(ja|inderdaad|precies|klopt)$',
      '^(nooit|altijd|helemaal|alles|niemand|allebei|beide|alle twee|alle drie|juist|jawel|zeker|absoluut|exact|echt|dat ook|dat wel|iedereen|nergens|overal)$',
    ],
    example: 'Vastgeroest ja.',
    nearMiss: 'Hij slaapt nu.',
  },
  {
    cue: 'scale-number',
    match: [
      '(ergens|zo|iets) .{0,1} (tussen|rond|boven|onder) .{0,1} (de|een)? #Number',
      '^#Number$',
      '(een|op) #Number (denk|dan|he|misschien|hoor|of|ja|soms|als|want|maar|omdat|zou|nee)',
      '(dat was|was het|is het|zou het|ik) (wel)? een (twee|drie|vier|vijf|zes|zeven|acht|negen|tien)',
      '^(ja|nee)? (een|op een|op) (twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$',
      '(naar|tot|op) (een|de) (twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$',
    ],
    example: 'Ergens tussen de vier en de vijf.',
    nearMiss: 'Ik heb hem vier jaar.',
  },
  {
    cue: 'both-sides',
    match: [
      '(wil|zou|weet|snap|kan|gun) .{0,3} (wel|graag|best|ook) .{0,6} maar .{0,3} (niet|nog|dan|ik|het|als|dat|toch|mijn|ja|moeilijk|hij|ze)',
      '(is|vind|lijkt|klinkt) .{0,3} (wel|best|ook|leuk|goed|fijn) .{0,4} maar .{0,3} (niet|dan|ik|het|als|dat|toch|ook)',
      '(aan de ene kant|aan de andere kant|enerzijds|anderzijds|maar tegelijk|en tegelijk|tegelijk ook|tegelijkertijd|deels|half half|ene kant|van de ene|heen en weer|ben er nog niet uit|zijn er nog niet uit|dubbel gevoel|gemengde gevoelens|twee stemmen|haat liefde|ja en nee|in twijfel|sta in dubio)',
      '(soms wel|soms lukt|de ene) .{0,6} (maar|soms niet|de andere)',
      '(terwijl|hoewel|ook al) (ik|het|weet|is|wil|moet|hij|ze)',
      '(weet|snap|zie) .{0,3} (ook)? wel .{0,6} (maar|alleen|toch)',
    ],
    example: 'Ik wil wel, maar elke dag haal ik niet.',
    nearMiss: 'Ik wil wel een koekje.',
  },
  {
    cue: 'concedes',
    match: [
      '(vooruit|goed dan|nou goed|oke dan|doe dan maar|als het moet|als jij het zegt|als u het zegt|mij best|zet maar|als het helpt|zeg maar wanneer|ik zal wel|daar kan ik mee leven|daar valt mee te leven|daar kan ik inkomen|kan ermee leven|vind het best|het moet maar|moet maar)',
    ],
    example: 'Nou vooruit, doe dan maar.',
    nearMiss: 'Hij liep naar voren.',
  },
  {
    cue: 'exception-told',
    match: [
      '(in|op|met|bij) .{0,3} (kerstvakantie|vakantie|meivakantie|weekend|camping|oma|opa|logeren|zus|neef|broer|zee) .{0,6} (wel|niet|droog|rustig|goed|beter|een vijf|een zes|sliep|was|ging|at|lachte|speelde)',
      '(toen|laatst|gisteren|dinsdag|woensdag|donderdag|vrijdag|maandag|zaterdag|zondag|vorige week|vannacht) .{0,6} (wel|geen ruzie|rustig|lachte|lachten|sliep|gelachen|goed|samen|droog|vanzelf|meteen)',
      '(dan|toen) .{0,1} (drinkt|eet|slaapt|luistert|lacht|speelt|praat|dronk|at|lachte|speelde|luisterde) (hij|ze|zij)',
      'met .{0,3} wel$',
      '(een keer|eén keer|één keer|een avond|die ene) .{0,5} (wel|zonder|niet|geen|goed)',
    ],
    example: 'In de kerstvakantie was hij droog.',
    nearMiss: 'In de schuur staat een fiets.',
  },
  {
    cue: 'success-told',
    match: [
      '(dat|het|die|wat) .{0,2} (werkte|hielp|lukte|scheelde|ging) .{0,3} (goed|wel|echt|meteen|beter|heel|ineens|super|zowaar|toen)',
      '(en|toen) .{0,2} (lukte|werkte|hielp|ging) het',
      '(was|is) .{0,2} (gelukt|goed gegaan|goed gelukt|een succes|een feest|lang geleden dat)',
    ],
    example: 'En toen lukte het.',
    nearMiss: 'En toen kwam hij.',
  },
  {
    cue: 'asks-practitioner',
    match: [
      '^(wat|hoe|waar|wanneer|welke|wie|hoeveel|waarom|hoelang) .{0,2} (is|zijn|kost|moet|moeten|bedoel|bedoelt|mag|kan|kun|doe|doet|doen|zeggen|zou|gaat|vind|vindt|heeft|hebt|heb|komt|betekent|werkt|duurt|denk|denkt|krijg|krijgen|gebeurt|weet|weten)',
      '^(mag|mogen|kan|kunnen|zou|zal|zullen) .{0,1} (dat|het|hij|die|je|u|jij|we|ze|er|zoiets|jullie) .{0,4} (ook|niet|dan|eigenlijk|wel|gewoon|nog|echt|zomaar|kwaad|doen|helpen|komen|zijn|weten)',
      '^(mag|moet|kan) ik .{0,3} (dan|ook|nu|eigenlijk|iets vragen|wat vragen|even|het|dat|er|hier) .{0,3} (doen|zeggen|vragen|invullen|tekenen|schrijven|komen|bellen|zitten|gaan|opstaan|meenemen|weten|mee|bij|voor)',
      '^mag ik',
      '^(heb|hebt|heeft|ken|kent|weet|bedoel|bedoelt|zou|kun|kunt|wil|wilt|vind|vindt|denk|denkt|ga|gaat|doe|doet|kom|komt|schrijf|schrijft|bel|belt|zeg|zegt|hoor|hoort|geloof|gelooft|snap|snapt) (je|jij|u|ge|jullie)',
      '^(is|zijn|was) (dat|dit|het|er|zoiets) .{0,2} (normaal|erg|gevaarlijk|waar|veel|weinig|slecht|schadelijk|verplicht|erfelijk|duur|anoniem|zo|goed|raar|gek|strafbaar|oke|ook|al|nog|dan|niet|iets|iemand|vandaag|hier|pillen|hulp)',
      '^(moet|gaat|komt|blijft|werkt|helpt|krijgt) (dat|het|er|zoiets|dit) .{0,2} (echt|ook|dan|nu|nog|altijd|wel|in|over|per se|in het dossier|terug|vanzelf|zomaar)',
      '(of niet|of kan dat niet|mag dat|kan dat|moet dat|of moet ik|of wel|is dat zo|is dat normaal|is dat erg|wat nu|en hoe|en wanneer|en waar|en wie|en wat dan|en jij|en u|en jullie|of hoe|of wat|of zo niet|hoezo|hoe dan)$',
      '(hoe bedoel je|hoe bedoelt u|wat bedoel je|wat bedoelt u|wat is dat|wat houdt dat in|hoe werkt dat|hoe gaat dat|wat betekent dat|wat moet dat)',
      '(toch|klopt dat|denk je|denkt u|vind je|vindt u|wat denk jij|weet je dat|weet u dat|snap je dat|begrijpt u)$',
      '(wat|hoe) (zou|zoudt) (jij|u|je) (doen|dat doen|zeggen|dat zeggen|het doen|aanpakken)',
      'wat (vind|vindt|denk|denkt|raad|raadt|adviseert) (jij|je|u|ge)',
    ],
    example: 'Mag je ook half om half doen, of niet?',
    nearMiss: 'Dat mag je best weten.',
  },
  {
    cue: 'nobody-to-help',
    match: [
      '(alleen|alles alleen|alles zelf|helemaal alleen|er alleen voor|in mijn uppie) .{0,3} (met|doen|voor|sinds|twee kinderen|alles)$',
      '(niemand|wij hebben|ik heb) .{0,2} (helpt|niemand|hier niemand|hier geen)',
      '(hebben|heb|ken|kennen) .{0,2} (hier)? .{0,1} niemand',
    ],
    example: 'Wij hebben niemand hier.',
    nearMiss: 'Wij hebben een huis hier.',
  },
  {
    cue: 'past-act',
    match: [
      'ik (heb|ben|had|was) .{0,8} (gedaan|gegaan|gehad|geweest|gezegd|gevraagd|gelezen|gegeven|gezien|gehoord|gezet|gemaakt|gekregen|gehouden|gekocht|gebeld|gezeten|gelegd|gelegen|gedacht|geslapen|gewerkt|gehuild|gegeten|gedronken|geleerd|verteld|geprobeerd|begonnen|gestopt|gepraat|meegemaakt|gezocht|gestaan|gebracht|gehaald|geroepen)',
      '(heb|ben|had|was) ik .{0,8} (gedaan|gegaan|gehad|geweest|gezegd|gevraagd|gelezen|gegeven|gezien|gehoord|gezet|gemaakt|gekregen|gehouden|gekocht|gebeld|gezeten|gelegd|gelegen|gedacht|geslapen|gewerkt|gehuild|gegeten|gedronken|geleerd|verteld|geprobeerd|begonnen|gestopt|gepraat|meegemaakt)',
      'ik #DidI',
      '#DidI ik',
    ],
    example: 'Toen ben ik naar buiten gegaan.',
    nearMiss: 'Toen is hij naar buiten gegaan.',
  },
  {
    cue: 'strength-mentioned',
    match: [
      '(ik ben|ik was|dat ben ik) .{0,2} (een bijter|een doorzetter|taai|niet voor een gat|niet snel bang|streng|geduldig|een vechter|handig|zorgzaam)',
      '(mijn|onze) .{0,1} (moeder|zus|man|vrouw|buurvrouw|vriendin|schoonvader|schoonmoeder|vader|opa|oma) .{0,2} (helpt|past|komt|nam|neemt|haalt|kookt|vangt|steunt|staat achter|springt bij)',
      '(daar|hier) .{0,1} (haal|krijg|vind) ik .{0,3} (kracht|energie|rust|steun)',
    ],
    example: 'Mijn zus springt bij.',
    nearMiss: 'Mijn zus is acht.',
  },
  {
    cue: 'negative-goal',
    match: [
      '(niet|geen|nooit|niks) .{0,3} (meer|zo|steeds|elke|altijd|de hele) .{0,4} (schreeuwen|roepen|boos|zeuren|zagen|zwijgen|gillen|huilen|vechten|liegen|slaan|appen|denken|doen|hoeven|hoef|ben|zijn|hangt|bang|moe|gespannen|doe|zit|gooi)',
      'dat ik (niet|geen|nooit|niks)',
      'dan (hoef|hoeven) (ik|we|hij|ze) .{0,3} (niet|geen|niks)',
    ],
    example: 'Dat ik niet meer zo schreeuw.',
    nearMiss: 'Dat ik rustig blijf.',
  },
]
