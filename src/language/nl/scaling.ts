import type { CueEntry } from '../language'

/** The scaling question, step by step. */
export const scaling: readonly CueEntry[] = [
  {
    cue: 'scale-word',
    match: [
      '(schaal|schaaltje|schaalvraag|cijferlijn|meetlat|cijfer|cijfers|cijfertje|rapportcijfer|kleurenschaal|stoplicht|thermometer|meetlint|meter|puntenlijn)',
      '(van|tussen) .{0,2} (0|nul|1|een) (tot|en|naar|tot en met) .{0,1} (10|tien)',
    ],
    example: 'Ik heb een schaal van nul tot tien.',
    nearMiss: 'Het is een kwestie van nul of niks.',
  },
  {
    cue: 'scale-top',
    match: [
      '(10|tien|groen|bovenaan) (is|betekent|staat|wil zeggen|dat|als|zijn|voor|dan|de mooiste|het beste) (dat|als|het|de|alles|je|u|voor|hoe|helemaal|een|jullie|wanneer|heel|zoals|gaat)',
      '(een|de|bij|en|met|op) (10|tien|groen) (is|staat|betekent|dan|voor|als|wanneer|dat|het|de)',
      'waarbij .{0,8} (10|tien|groen) .{0,3} (is|staat|betekent|het|de)',
      '(10|tien|groen) .{0,4} (helemaal|volledig|perfect|ideaal|gewenste|beste|mooiste|zoals je wilt|zeker weet)',
    ],
    example: 'Tien is dat het helemaal goed gaat.',
    nearMiss: 'Hij is tien jaar.',
  },
  {
    cue: 'scale-bottom',
    match: [
      '(0|nul|1|rood|onderaan) (is|betekent|staat|wil zeggen|dat|als|zijn|voor|dan|het ergste) (dat|als|het|de|helemaal|je|u|voor|hoe|niks|een|jullie|wanneer|er|geen|alles|zoals|niets)',
      '(een|de|bij|en|met|op) (0|nul|rood) (is|staat|betekent|dan|voor|als|wanneer|dat|het|de)',
      'waarbij .{0,4} (0|nul|1|een|rood) .{0,3} (is|staat|betekent|het|de|slecht|helemaal)',
      '(0|nul|rood) .{0,4} (helemaal niet|slechtst|slechtste|ergst|ergste|laagste|geen|machteloos)',
    ],
    example: 'Nul is het slechtst dat het ooit was.',
    nearMiss: 'Er is nul procent kans.',
  },
  {
    cue: 'compares-with-lower',
    match: [
      '(niet|geen) .{0,2} (lager|0|1|2|3|nul|twee|drie)',
      'en geen (een|vier|4)',
      '(hoger dan|meer dan|boven) .{0,2} (0|1|2|3|nul|een|twee|drie)',
      'in plaats van .{0,2} (lager|0|1|2|3|nul|een|twee|drie|vier|4)',
      'wat maakt .{0,7} (#Number|cijfer|#Colour)',
      'wat (zit|staat|is) .{0,4} al .{0,3} (in|er|bereikt|gelukt|goed|gedaan|op|die|deze)',
      'wat zit .{0,2} in .{0,2} (#Number|cijfer)',
      'hoe (ben|bent|kom|komt|kwam|is|zijn|komen) #You .{0,5} (op|van|bij|tot) .{0,3} (#Number|cijfer|gekomen)',
      '(wat|hoe) .{0,5} al (bereikt|gelukt|gedaan|goed|op #Number)',
      'wat (heb|hebt|hebben) #You al',
      'waar (bestaat|komt) .{0,2} (#Number|cijfer) .{0,2} (uit|vandaan)',
    ],
    example: 'Wat maakt dat je op een vijf staat en niet lager?',
    nearMiss: 'Hij staat lager in de stand.',
  },
  {
    cue: 'compares-with-higher',
    match: [
      '(niet|geen|nog niet|nog geen) .{0,2} (hoger|7|8|9|10|zeven|acht|negen|tien)',
      '(lager dan|minder dan) .{0,2} (10|tien)',
      'wat (ontbreekt|mist|scheelt) .{0,5} (#Number|nog)',
      'waarom .{0,2} (maar|pas|zo laag) .{0,2} (#Number)',
      'waarom zo laag',
    ],
    example: 'Waarom is het geen acht?',
    nearMiss: 'Hij is acht jaar.',
  },
  {
    cue: 'asks-higher-before',
    match: [
      '(ooit|eerder|wel eens|verleden|vroeger|keer|al eens|laatst) .{0,5} hoger',
      'hoger .{0,2} (was|gezeten|gestaan|geweest|stond|zat|uitgekomen)',
      '(wanneer|is het|was het|heb #You|stond #You|zat #You|heeft u) .{0,7} hoger',
      '(wat was|wanneer was) .{0,4} (hoogste|beste cijfer)',
      'hoogste (cijfer|punt|getal) .{0,4} (ooit|geweest|gehad)',
      '(ooit|eerder|wel eens) .{0,5} op .{0,2} (6|7|8|9|zes|zeven|acht|negen) .{0,3} (gestaan|gezeten|geweest)',
    ],
    example: 'Heb je ooit hoger gestaan?',
    nearMiss: 'De lat moet hoger liggen.',
  },
  {
    cue: 'asks-one-step-higher',
    match: [
      '(een|1|half|halve|klein|kleine|eentje|ene) .{0,1} (stap|stapje|punt|puntje|cijfer|cijfertje|treetje|tree|trede|hokje) .{0,1} (hoger|verder|omhoog|erbij|meer)',
      '(halfje|puntje|puntjes|stapje|tikje|ietsje|iets|eentje) (hoger|erbij|omhoog)',
      'van .{0,2} #Number naar .{0,2} #Number',
      '(wat|hoe|waaraan) .{0,8} (op|bij|naar) .{0,1} (een|de) .{0,1} (#Number|half|zes|zeven)',
      '(wat|hoe|waaraan) .{0,6} hoger',
      'hoe ziet .{0,2} #Number .{0,3} (eruit|uit)',
      'wat is er .{0,2} anders .{0,2} op .{0,2} #Number',
    ],
    example: 'Hoe ziet een stapje hoger eruit?',
    nearMiss: 'Ik woon een trap hoger.',
  },
  {
    cue: 'asks-next-action',
    match: [
      'wat (kun|kunt|kan|kunnen|ga|gaat|zou|is|moet|heb|helpt|doe) .{0,8} (om|zodat) .{0,6} (komen|hoger|stapje|stap|punt|puntje|verder|bereiken)',
      'wat .{0,5} nodig .{0,6} (komen|hoger|stapje|stap|punt)',
      'hoe (kom|komt|kun|kunt|kan|komen) #You .{0,5} (hoger|daar|verder|op een|naar een|van|omhoog)',
      'wat (zou|zouden) .{0,3} (helpen|nodig zijn) .{0,4} (om|hoger|stapje)',
      'wie .{0,6} (om|daarbij) .{0,5} (hoger|stapje)',
    ],
    example: 'Wat kun je doen om een stapje hoger te komen?',
    nearMiss: 'Wat doe je op zaterdag?',
  },
  { cue: 'colour-word', match: ['#Colour'], example: 'Ik zit nog in het oranje.', nearMiss: 'Het is nog vroeg.' },
]
