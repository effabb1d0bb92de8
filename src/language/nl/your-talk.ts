import type { CueEntry } from '../language'

/** What a practitioner says or asks of the other's own change, which tells what the answer to it is about. */
export const yourTalk: readonly CueEntry[] = [
  {
    cue: 'your-change',
    match: [
      '#YouS (wilt|wil|willen|zou|zoudt|zouden|hoopt|hoop) .{0,4} (minderen|stoppen|veranderen|afbouwen|afvallen|aanpakken|volhouden|minder drinken|minder roken|minder blowen|anders doen|gezonder|ermee stoppen|mee stoppen)',
      '(wil|zou|hoopt|hoop) #YouS .{0,2} (minderen|stoppen|veranderen|afbouwen|afvallen|aanpakken|volhouden|anders doen|gezonder)',
      '#YouS (bent|zijt|ben|lijkt|klinkt) .{0,3} (bereid|gemotiveerd|vastbesloten|klaar voor|er klaar voor|toe aan|van plan)',
      '(ben|bent) #YouS .{0,3} (bereid|gemotiveerd|vastbesloten|klaar voor|er klaar voor|toe aan|van plan)',
      '(iets|dingen|het|dit) .{0,1} (wilt|wil|zou willen) (veranderen|aanpakken|anders doen)',
      '#YouS .{0,2} (hebt|heb|heeft) .{0,2} (goede|sterke|genoeg|veel) redenen',
      '(heb|hebt|heeft) #YouS .{0,2} (goede|sterke|genoeg|veel) redenen',
      '(een deel van|ergens wil|ergens zou) #You .{0,2} (wil|zou|graag|stoppen|veranderen|minderen)',
      '#YouS .{0,3} (maakt|maak) .{0,1} (zorgen|zorgen over)',
    ],
    example: 'Je zou wat willen minderen.',
    nearMiss: 'Je zus was er ook bij.',
  },
  {
    cue: 'your-staying',
    match: [
      '#YouS (wilt|wil|hoeft|hoef) .{0,2} (niet|nog niet|helemaal niet|eigenlijk niet) .{0,2} (stoppen|minderen|veranderen|opgeven|afbouwen|missen)',
      '#YouS (bent|ben|zijt) .{0,2} niet .{0,1} (overtuigd|bezorgd|van plan|bereid|klaar voor|toe aan)',
      '#YouS (vindt|vind|ziet|zie) .{0,3} (geen probleem|niet zo erg|niet erg|niet nodig|geen reden|het nut niet|overdreven)',
      '#YouS (geniet|houdt|drinkt|rookt|blowt) .{0,3} (graag|ervan|van een|van het)',
      '(helpt|helpen) #You .{0,2} (ontspannen|slapen|om te ontspannen|te ontspannen|vergeten|erdoor|om te slapen|tot rust)',
      '(manier|iets) om .{0,2} (ontspannen|te ontspannen|tot rust te komen|stoom af te blazen|te vergeten)',
      '(geen|niet echt een|nu geen) (prioriteit|probleem) voor #You',
      '(moeilijk|lastig|zwaar|onmogelijk) voor #You .{0,2} om',
      '(lukt|lukte) #You .{0,1} niet',
    ],
    example: 'Je ziet geen reden om iets te doen.',
    nearMiss: 'Je hebt gelijk over de datum.',
  },
  {
    cue: 'asks-commitment',
    match: [
      '(wil|wilt|zou|zoudt|kun|kunt|kan|ga|gaat) #YouS .{0,4} (proberen|uitproberen|aandurven|beloven|afspreken|aangaan|volhouden|toezeggen)',
      '(ben|bent|zou) #YouS .{0,2} bereid',
      '(is|zou) (dat|dit|het) .{0,3} (iets|haalbaar|doenbaar|te doen|iets wat|iets dat) .{0,3} (voor #You|#YouS kunt|#YouS wilt|zijn)',
      '(spreken|spreek) we .{0,2} (dat|dit|zo|het) .{0,2} af',
      '(kan|mag|kunnen) (ik|we) .{0,2} op #You rekenen',
      '(denk|denkt|denkte) #YouS .{0,3} (dat|het|te) .{0,4} (kunt|gaat lukken|lukt|zal lukken|vol te houden|aan te kunnen)',
      'wat .{0,1} (ga|gaat) #YouS .{0,3} (doen|veranderen|aanpakken)',
      'wanneer (ga|gaat|begin|begint|wil|wilt) #YouS .{0,3} (beginnen|starten|stoppen|mee|doen|ermee)',
      '(heb|hebt|heeft) #YouS .{0,4} (nagedacht|gedacht) .{0,3} (stoppen|minderen|veranderen|afbouwen)',
    ],
    example: 'Wil je dat deze week eens proberen?',
    nearMiss: 'Wil je een glas water?',
  },
]
