import type { CueEntry } from '../language'

/** What tells the steps of deciding together and the network in Dutch. */
export const decidingSteps: readonly CueEntry[] = [
  {
    cue: 'announces-decision',
    match: [
      '(ik|we|wij) (heb|hebben) .{0,3} (besloten|beslist|bepaald|gekozen)',
      '(het|dat) (wordt|is) (gewoon)? .{0,2} (besloten|geregeld|zo)',
      '(ik|we|wij) (meld|melden|ga|gaan) #You .{0,4} (aanmelden|aan|inschrijven)',
      '(dan|dus) (gaan|doen|regel|meld) (we|wij|ik) .{0,4} (gewoon|aan|zo|dat)',
    ],
    example: 'We hebben besloten dat hij naar de groep gaat.',
    nearMiss: 'Heeft u al iets besloten?',
  },
  {
    cue: 'asks-for-own-decision',
    match: [
      '(dan|zodat) (kan|kunnen|weet|weten) (ik|we|wij) .{0,4} (beslissen|besluiten|bepalen|kiezen|inschatten)',
      '(heb|moet) ik .{0,4} weten om',
    ],
    example: 'Vertel het maar, dan kan ik beslissen wat er nodig is.',
    nearMiss: 'U mag zelf beslissen.',
  },
  {
    cue: 'asks-which-help',
    match: [
      '(welke|wat voor|welk) (hulp|steun|ondersteuning)',
      'wat (heb|hebt|hebben|heeft) #You .{0,3} nodig',
      '(wat|welke) .{0,4} (nodig|helpen|helpend|helpt)',
      'waar .{0,4} hulp bij',
    ],
    example: 'Welke hulp denkt u nodig te hebben?',
    nearMiss: 'Dat is niet nodig.',
  },
  {
    cue: 'asks-against',
    match: [
      '(wat|welke) .{0,5} (in de weg|tegenwerken|tegenhouden|tegenhoudt|tegen werken|lastig maken|misgaan|belemmert|stokt|tegenzitten)',
      '(waardoor|waaraan|waar) .{0,4} (stokt|ligt|blijft hangen|vastloopt)',
    ],
    example: 'Wat zou er in de weg kunnen zitten?',
    nearMiss: 'Hij zit in de weg.',
  },
  {
    cue: 'asks-when-reached',
    match: [
      '(wanneer|hoe snel|hoe lang) .{0,7} (bereikt|klaar|gelukt|gehaald|af|zover|geregeld)',
      '(binnen|over) hoeveel (tijd|weken|maanden)',
      '(voor|tegen) wanneer',
    ],
    example: 'Wanneer wil je dat bereikt hebben?',
    nearMiss: 'Wanneer ben je jarig?',
  },
  {
    cue: 'asks-who-matters',
    match: [
      '(voor wie|wie) .{0,5} (belangrijk|uitmaakt|vindt het|geeft om|kan het schelen)',
      'met wie .{0,5} (deel|deelt|bespreek|bespreekt|praat|delen|over)',
      'wie (bel|belt) #You',
      'aan wie .{0,4} (vertel|vertelt|vertellen)',
    ],
    example: 'Voor wie is het ook belangrijk dat het goed gaat?',
    nearMiss: 'Dat is belangrijk.',
  },
  {
    cue: 'asks-reliable',
    match: [
      '(kun|kunt|kan|kunnen) #You op .{0,4} (rekenen|bouwen|vertrouwen|aan)',
      '(bereikbaar|betrouwbaar|beschikbaar)',
      '(echt|daadwerkelijk) (helpen|helpt|iets aan)',
    ],
    example: 'Kun je op haar rekenen?',
    nearMiss: 'Hij kan goed rekenen.',
  },
  {
    cue: 'asks-how-to-ask',
    match: [
      'hoe .{0,6} (vragen|benaderen|aankaarten|aanpakken om)',
      '(hoe|wat) .{0,4} (tegen|aan) .{0,4} (zeggen|vragen)',
      'hoe (vraag|vraagt) #You',
    ],
    example: 'Hoe zou je het haar kunnen vragen?',
    nearMiss: 'Mag ik wat vragen?',
  },
  {
    cue: 'asks-what-to-see',
    match: [
      '(wat|welke) .{0,6} (zien|gebeuren|veranderen) .{0,5} (minder zorgen|gerust|geruster|zorgen minder|zorgen afnemen|veilig)',
      '(wanneer|waardoor) .{0,5} (gerust|geruster|minder zorgen)',
    ],
    example: 'Wat wilt u zien om u minder zorgen te maken?',
    nearMiss: 'Wat wilt u drinken?',
  },
  {
    cue: 'own-strength-conference',
    match: [
      'eigen kracht conferentie',
      'eigen kracht centrale',
      '(familie|vrienden|kring) .{0,6} (zelf|samen) .{0,2} (een)? plan (maken|maakt)',
    ],
    example: 'Er bestaat ook een Eigen Kracht-conferentie.',
    nearMiss: 'Zij heeft veel eigen kracht.',
  },
  {
    cue: 'brings-in',
    match: [
      '(erbij|er bij) (halen|vragen|betrekken|haal|haalt|vraag)',
      '(iemand|specialist|psycholoog|wijkteam|ggz|collega) .{0,4} (erbij|betrekken|meedenken|inschakelen)',
      '(inschakelen|inzetten) .{0,4} naast (mij|ons)',
    ],
    example: 'Ik zou er een specialist bij willen vragen, iemand erbij.',
    nearMiss: 'De hond blijft erbij.',
  },
  {
    cue: 'names-own-role',
    match: [
      '(mijn|ons) (rol|taak) (is|wordt|blijft|daarin)',
      'ik blijf .{0,5} (betrokken|erbij|bereikbaar|komen|contactpersoon|aanspreekpunt|tot)',
      'wat ik (doe|ga doen|kan doen) is',
    ],
    example: 'Ik blijf betrokken tot de ander het overneemt.',
    nearMiss: 'Blijf zitten.',
  },
]
