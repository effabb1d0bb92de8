import type { CueEntry } from '../language'

/** What tells the steps of solution-focused protocols in Dutch. */
export const solutionSteps: readonly CueEntry[] = [
  {
    cue: 'asks-details',
    match: [
      '(waar|wanneer|met wie|wie|hoe laat|hoe) .{0,4} (precies|dan|toen|erbij|bij)',
      'wie (was|waren|is|zijn) .{0,3} (bij|erbij|daar)',
      'wat (deed|deden) .{0,3} (toen|dan)',
      'wat (deed|deden|doet|doen) (hij|zij|ze|de anderen|iedereen|jullie)',
      'hoe zag .{0,5} eruit',
      'hoe (ging|verliep) (dat|het|die|zo)',
    ],
    example: 'Wie was er toen bij?',
    nearMiss: 'Wie weet.',
  },
  {
    cue: 'asks-own-part',
    match: [
      '(jouw|je|uw|jullie) (eigen)? (aandeel|bijdrage|rol|kant|deel)',
      'wat (deed|deden|heb|hebt|hebben) #You .{0,4} (anders|zelf|gedaan|toen)',
      'hoe (heb|hebt|hebben|kreeg|kregen) #You .{0,6} (gedaan|voor elkaar|aangepakt|klaargespeeld)',
      'wat deed #You',
    ],
    example: 'Wat was jouw aandeel daarin?',
    nearMiss: 'Hij deed niet mee.',
  },
  {
    cue: 'asks-more-of-it',
    match: [
      'hoe .{0,6} (vaker|meer|nog eens|nog een keer|opnieuw|nog vaker)',
      'wat .{0,4} nodig .{0,5} (vaker|meer|nog eens|opnieuw)',
      '(vaker|meer) .{0,3} (doen|inzetten|gebruiken|lukken|voorkomen)',
      '(ook|nog) op andere momenten',
    ],
    example: 'Hoe zou je dat vaker kunnen doen?',
    nearMiss: 'Ik kom vaker langs.',
  },
  {
    cue: 'asks-ever-managed',
    match: [
      '(al|wel|ooit) (eens|eerder|een keer|weleens) .{0,5} (gelukt|gedaan|voor elkaar|geslaagd|bereikt)',
      'eerder .{0,4} (gelukt|gedaan|bereikt|voor elkaar)',
      '(is|was) het .{0,4} gelukt',
    ],
    example: 'Is het je al eens gelukt om te stoppen?',
    nearMiss: 'Het is nog niet gelukt, zei ze.',
  },
  {
    cue: 'future-letter',
    match: [
      'brief .{0,4} (aan|naar|over) .{0,4} (jezelf|uzelf|later|toekomst|toekomstige)',
      'toekomstbrief',
      'brief uit de toekomst',
      'schrijf .{0,4} (aan|naar) (jezelf|uzelf)',
    ],
    example: 'Je schrijft een brief aan jezelf over vijf jaar.',
    nearMiss: 'Ik heb een brief van school gekregen.',
  },
  {
    cue: 'letter-prompt',
    match: [
      '(schrijf|zet|vertel) .{0,3} (erin|op|daarin)',
      'in (de|die|je|jouw|uw) brief',
      '(waar|wat) .{0,4} trots op .{0,3} (bent|ben)',
      'welk advies .{0,5} (geven|jezelf|uzelf)',
    ],
    example: 'In de brief kun je zetten waar je dan woont.',
    nearMiss: 'De brief ligt op tafel... nee, op de kast.',
  },
  {
    cue: 'asks-letter-debrief',
    match: [
      'hoe was .{0,4} (schrijven|brief)',
      '(wat|waar) .{0,5} (brief|geschreven|opgeschreven)',
      '(belangrijkste|mooiste) (advies|zin|stuk)',
    ],
    example: 'Hoe was het om de brief te schrijven?',
    nearMiss: 'Schrijf je naam hier.',
  },
  {
    cue: 'asks-what-goes-well',
    match: [
      '(wat|welke) .{0,6} (goed|fijn|prettig|leuk) (gaat|ging|gegaan|verloopt|verliep)',
      'wat (gaat|ging|loopt|liep) .{0,4} (goed|lekker|wel)',
      '(waar|wat) .{0,3} (tevreden|blij) (over|mee|van)',
      'wat .{0,4} wel goed',
    ],
    example: 'Wat ging er deze week goed?',
    nearMiss: 'Goed dat u er bent.',
  },
  {
    cue: 'asks-what-is-enjoyed',
    match: [
      '(waar|waarvan) .{0,4} (geniet|genieten|genoot|trots)',
      'trots op .{0,4} (kind|zoon|dochter|hem|haar)',
      '(wat|waar) .{0,5} (leuk|mooi|lief|fijn) .{0,4} (hem|haar|kind|zoon|dochter)',
    ],
    example: 'Waar geniet u van bij uw zoon?',
    nearMiss: 'Hij is trots.',
  },
  {
    cue: 'asks-what-was-done',
    match: [
      'wat (deed|deden|doe|doet) #You (toen|dan|daarop)',
      '(wat|hoe) .{0,2} (reageerde|reageerden) #You',
      'hoe reageerde #You',
    ],
    example: 'Wat deed u toen?',
    nearMiss: 'Toen kwam hij thuis.',
  },
  {
    cue: 'asks-take-along',
    match: [
      '(wat|welk|welke) .{0,5} (meenemen|mee naar|onthouden|gebruiken)',
      '(wat|welk) (neem|neemt) #You .{0,4} mee',
      '(de|een) volgende keer .{0,5} (doen|gebruiken|inzetten|meenemen)',
    ],
    example: 'Wat neem je daarvan mee naar een volgende keer?',
    nearMiss: 'Neem je jas mee.',
  },
]
