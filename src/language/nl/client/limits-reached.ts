import type { CueEntry } from '../../language'

/** What clients cannot, dare not or will not have: apart for and against change. */
export const limitsReached: readonly CueEntry[] = [
  {
    cue: 'avoids-harm',
    match: [
      '(wil|wilde|wou|willen) (ik|we|wij)? .{0,2} niet .{0,3} (eindigen|worden zoals|worden als|doodgaan|ziek worden|zo worden|zo eindigen|alles kwijt|alles verliezen|belanden|terechtkomen|in de goot|zoals mijn vader|zoals mijn moeder|zoals mijn ouders|zoals mijn broer|als mijn vader|als mijn moeder|als mijn ouders|als mijn broer)',
      '(wil|wilde|wou|willen) (ik|we|wij)? .{0,2} niet .{0,3} dat (mijn kinderen|mijn kind|mijn zoon|mijn dochter|de kinderen|ze|hij|zij) .{0,4} (zien|meemaken|krijgen|ook|zo|net zo|opgroeien)',
      '(bang|schrik|schrik heb|angst) .{0,3} (voor kanker|voor een hartaanval|voor een beroerte|voor suikerziekte)',
      '(bang|schrik|schrik heb|angst) .{0,3} dat ik .{0,3} (doodga|ziek word|kanker|een hartaanval|een beroerte|alles verlies|hem kwijtraak|haar kwijtraak|ze kwijtraak)',
      '(voor|voordat|voor dat) (het te laat is|er iets gebeurt|er ongelukken gebeuren|het misgaat|het uit de hand loopt|het nog erger)',
      '(wil|wilde|wou|willen) .{0,3} (hem|haar|ze|gezin|kinderen|kind|man|vrouw|vriendin|huis|rijbewijs|werk|baan|job) .{0,2} niet (kwijt|kwijtraken|verliezen)',
      'niet (zo eindigen|eindigen zoals|eindigen als|net zo worden|worden zoals)',
    ],
    example: 'Ik wil niet zo eindigen als mijn vader.',
    nearMiss: 'Ik wil niet stoppen met roken.',
  },
  {
    cue: 'cannot-go-on',
    match: [
      '(zo|dit|dat|het) (kan|gaat|kon|ging) .{0,2} niet (langer|meer langer|meer zo|meer verder|blijven duren|zo door|zo verder)',
      '(kan|kunnen|kon) (ik|we|zo|het|dit)? .{0,2} niet (langer|meer zo|blijven duren|zo doorgaan|zo verder|eeuwig|verder zo|zo blijven)',
      '(ben|zijn|was) (het|dit|er|dat) .{0,3} (zat|beu|moe|spuugzat|kotsbeu|strontbeu|meer dan zat)',
      '(de maat is vol|de emmer is vol|genoeg is genoeg|de druppel|ik heb er genoeg van|hou het zo niet vol|houd het zo niet vol|op een dood spoor|dieper kan ik niet)',
      'mijn buik .{0,1} vol van',
    ],
    example: 'Zo kan het niet langer.',
    nearMiss: 'Dat kan ik niet zo goed.',
  },
  {
    cue: 'doubts-ability',
    match: [
      '(weet|wist) (niet|nog niet|eigenlijk niet|echt niet|niet zeker) (of|hoe) (ik|we|me|mij|dat|het) .{0,4} (kan|kunnen|lukt|lukken|aankan|volhou|volhoud|red|aandurf|ga redden|ga halen|ga volhouden)',
      '(betwijfel|vraag me af|twijfel) .{0,2} of .{0,4} (kan|lukt|ga lukken|gaat lukken|aankan|volhou|volhoud|red|haal|mij lukt)',
      '(niet|niet zo) (zeker|overtuigd) (dat|of) (ik|het|me|mij) .{0,4} (kan|lukt|gaat lukken|aankan|volhou|volhoud|red)',
      '(wat als|stel dat|en als) (ik|het|het me|het mij) .{0,3} (niet kan|niet lukt|faal|misluk|mislukt|terugval|hervalt|herval|niet volhou|niet volhoud)',
      '(weinig|niet veel|geen) vertrouwen .{0,2} (in|dat) (mezelf|mijzelf|ik|het|me)',
    ],
    example: 'Ik weet niet of ik dat kan volhouden.',
    nearMiss: 'Ik weet niet waar hij woont.',
  },
  {
    cue: 'shrinks-from-it',
    match: [
      '(durf|durfde|durven) .{0,5} niet',
      '(schaam|schaamde|geneer|geneerde) (me|mij|mijzelf|mezelf) .{0,2} (om|voor|als|te|dood|daarvoor|ervoor)',
      '(wat zullen|wat zouden|wat gaan|wat moeten) (ze|de mensen|mensen|de buren|anderen) .{0,2} (denken|zeggen|van denken|van vinden)',
      '(bang|schrik|benauwd|huiverig) (om|dat|voor) .{0,3} (te falen|falen|af te gaan|uitgelachen|raar|aankijken|aanstaren|pijn|uitlachen|nee zeggen|te vallen|aankom|ga aankomen|te vragen|te praten|te stoppen|stoppen)',
      '(voor schut|voor gek staan|voor aap|schaamrood|opgelaten)',
      'drempel .{0,2} (hoog|groot|over)',
      'iedereen .{0,2} (kijkt|staart|kijken)',
    ],
    example: 'Ik durf er niet alleen naartoe.',
    nearMiss: 'Ik ga er alleen naartoe.',
  },
]
