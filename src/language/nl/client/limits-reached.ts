import type { CueEntry } from '../../language'

/** What clients cannot, dare not or will not have: apart for and against change. */
export const limitsReached: readonly CueEntry[] = [
  {
    cue: 'avoids-harm',
    match: [
      '(wil|wilde|wou|willen) (ik|we|wij)? .{0,2} niet .{0,3} (eindigen|worden zoals|worden als|doodgaan|ziek worden|zo worden|zo eindigen|alles kwijt|alles verliezen|belanden|terechtkomen|in de goot|zoals mijn vader|zoals mijn moeder|zoals mijn ouders|zoals mijn broer|als mijn vader|als mijn moeder|als mijn ouders|als mijn broer|zoals mama|zoals papa)',
      '(wil|wilde|wou|willen) (ik|we|wij)? .{0,2} (niet|nooit) .{0,2} dat (mijn|onze|de|hij|zij|ze|het) .{0,6} (zien|ziet|meemaken|meemaakt|krijgen|krijgt|ook|zo|net zo|opgroeien|opgroeit|later|straks|denkt|bang|lijdt|kwijt|gepest|ziek|hoort|leert|overneemt|doormaakt|misgaat|erger|kapot)',
      '(bang|schrik|schrik heb|angst) .{0,3} (voor kanker|voor een hartaanval|voor een beroerte|voor suikerziekte)',
      '(bang|schrik|schrik heb|angst) .{0,3} dat (ik|hij|ze|zij|het) .{0,4} (doodga|doodgaat|ziek word|kanker|een hartaanval|een beroerte|alles verlies|hem kwijtraak|haar kwijtraak|ze kwijtraak|erger wordt|uit de hand loopt|misgaat)',
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
      '(kan|kunnen|kon) (ik|we|zo|het|dit)? .{0,2} niet (langer|meer zo|blijven duren|zo doorgaan|zo verder|eeuwig|verder zo|zo blijven|blijven doorgaan)',
      'zo (kan|gaat|wil) (het|ik|dit) .{0,2} niet',
      '(ik|we) (kan|kunnen|trek|red|hou|houd) .{0,2} (echt|zo|het|dit|dat) .{0,2} niet meer',
      '(kan|kon|trek|hou|houd) (het|er|dit) .{0,2} niet meer .{0,1} (aan|tegen|vol|aanzien|bij)',
      '(ben|zijn|was) (het|dit|er|dat) .{0,3} (zat|beu|moe|spuugzat|kotsbeu|strontbeu|meer dan zat)',
      '(ben|word) ik .{0,3} (spuugzat|kotsbeu|strontbeu|zat|beu)',
      '(de maat is vol|de emmer is vol|genoeg is genoeg|de druppel|ik heb er genoeg van|hou het zo niet vol|houd het zo niet vol|op een dood spoor|dieper kan ik niet)',
      'mijn buik .{0,1} vol van',
    ],
    example: 'Zo kan het niet langer.',
    nearMiss: 'Dat kan ik niet zo goed.',
  },
  {
    cue: 'doubts-ability',
    match: [
      '(weet|wist) .{0,2} (niet|nog niet|niet zeker) (of|hoe) (ik|we|me|mij|dat|het) .{0,4} (kan|kunnen|lukt|lukken|aankan|volhou|volhoud|red|aandurf|ga redden|ga halen|ga volhouden)',
      '(betwijfel|vraag me af|twijfel|geen idee|moet nog zien|nog zien|afwachten|maar zien|de vraag|vraag is) .{0,2} of .{0,4} (kan|lukt|ga lukken|gaat lukken|aankan|volhou|volhoud|red|haal|mij lukt|werkt)',
      '(niet|niet zo) (zeker|overtuigd) (dat|of) (ik|het|me|mij) .{0,4} (kan|lukt|gaat lukken|aankan|volhou|volhoud|red)',
      '(wat als|stel dat|en als) (ik|het|het me|het mij|dat) .{0,3} (niet kan|niet lukt|faal|misluk|mislukt|terugval|hervalt|herval|niet volhou|niet volhoud|niet werkt|misgaat)',
      '(weinig|niet veel|geen) vertrouwen .{0,2} (in|dat) (mezelf|mijzelf|ik|het|me)',
      'of ik (dat|het|dit) .{0,3} (kan|red|volhoud|volhou|aankan|durf|trek)',
      '(dat|het) moet ik nog zien',
    ],
    example: 'Ik weet niet of ik dat kan volhouden.',
    nearMiss: 'Ik weet niet waar hij woont.',
  },
  {
    cue: 'shrinks-from-it',
    match: [
      '(durf|durfde|durven) .{0,5} niet',
      '(schaam|schaamde|geneer|geneerde) (me|mij|mijzelf|mezelf) .{0,2} (om|voor|als|te|dood|daarvoor|ervoor|kapot|rot)',
      '(wat zullen|wat zouden|wat gaan|wat moeten) (ze|de mensen|mensen|de buren|anderen) .{0,2} (denken|zeggen|van denken|van vinden)',
      '(bang|schrik|benauwd|huiverig) (om|dat|voor) .{0,3} (te falen|falen|af te gaan|uitgelachen|raar|aankijken|aanstaren|pijn|uitlachen|nee zeggen|te vallen|aankom|ga aankomen|te vragen|te praten|te stoppen|stoppen)',
      '(bang|schrik) (dat|als) (ze|hij|iemand|mensen|iedereen) .{0,4} (lachen|uitlachen|boos|kwaad|denken|kijken|gek|raar|weggaat|weglopen|niet)',
      '(vind|vond) ik .{0,2} (eng|doodeng|griezelig|gênant|beschamend)',
      '(voor schut|voor gek staan|voor aap|schaamrood|opgelaten|door de grond)',
      'drempel .{0,2} (hoog|groot|over)',
      'iedereen .{0,2} (staart|aanstaart|kijkt dan|zit te kijken)',
      '(denken|denkt|zien|zeggen) (ze|zij|mensen|iedereen|de mensen) .{0,3} (dom|raar|gek|zielig|slecht|slechte moeder|slechte vader|dik|vies|aansteller|dat ik)',
      '(ze|zij|mensen|iedereen) (denken|denkt) (ik ben|die is|wat een|slechte|daar heb je|dat ik gek|dat ik dom|dat ik raar)',
      '(weet|weten|ziet|zien|hoort|horen) (iedereen|ze|de hele klas|heel de klas|het hele dorp) .{0,2} (het|dat|me|alles)',
      'uit schaamte',
    ],
    example: 'Ik durf er niet alleen naartoe.',
    nearMiss: 'Ik ga er alleen naartoe.',
  },
]
