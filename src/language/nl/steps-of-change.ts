import type { CueEntry } from '../language'

/** What tells the steps of motivational protocols in Dutch. */
export const changeSteps: readonly CueEntry[] = [
  {
    cue: 'names-effect',
    match: [
      '(waardoor|zodat|daardoor|hierdoor)',
      '(dat|wat) (maakt|zorgt) .{0,3} (dat|ervoor|voor)',
      '(levert|leverde) .{0,3} op',
    ],
    example: 'Je bleef rustig, waardoor hij ook bedaarde.',
    nearMiss: 'Ik kom door de deur.',
  },
  {
    cue: 'voices-trust',
    match: [
      '(heb|houd|hou) .{0,3} vertrouwen',
      '(denk|geloof|weet) .{0,3} dat (het|dat) #You .{0,3} (lukt|gaat lukken)',
      '#You (kan|kunt|kunnen) (dat|dit|het) (echt|zeker|wel)',
    ],
    example: 'Ik heb er vertrouwen in dat het lukt.',
    nearMiss: 'Hij vertrouwt niemand.',
  },
  {
    cue: 'states-worry',
    match: [
      'ik (maak|maakte) .{0,3} zorgen',
      '(mijn|een|onze) zorg (is|over|die)',
      'wat (mij|me|ons) (opvalt|opviel|zorgen)',
      '(het|er) (valt|viel) (me|mij|ons) .{0,2} op',
      'ik (merk|merkte|zag|zie) dat',
      'ik schrok',
    ],
    example: 'Ik maak me zorgen over de blauwe plek die ik zag.',
    nearMiss: 'Maakt u zich zorgen?',
  },
  {
    cue: 'asks-what-happened',
    match: [
      'wat (is|was) er (gebeurd|aan de hand|voorgevallen)',
      'wat (gebeurde|gebeurt) er',
      '(hoe|wat) is (dat|het) (gekomen|ontstaan|gegaan)',
      'hoe kom #You .{0,2} aan',
    ],
    example: 'Wat gebeurde er toen?',
    nearMiss: 'Dat gebeurt vaker.',
  },
  {
    cue: 'asks-if-unchanged',
    match: [
      'als (er|het) .{0,3} (niets|niks) .{0,3} (verandert|verander|gebeurt|doet|doen)',
      'als (het|dit|dat) zo (doorgaat|blijft|verder gaat)',
      'als alles (zo|hetzelfde) .{0,2} (blijft|is)',
      '(grootste|ergste) (risico|gevaar)',
      'wat (kan|zou) .{0,4} (ergste|misgaan|gebeuren als)',
    ],
    example: 'Hoe is het over een half jaar als er niets verandert?',
    nearMiss: 'Er is niets veranderd.',
  },
  {
    cue: 'asks-which-first',
    match: [
      '(wat|welke|welk|waar) .{0,6} (eerst|als eerste|het belangrijkst|belangrijkste|zwaarst|het meest|meeste last)',
      '(met|bij) (welk|welke|wat) .{0,4} (beginnen|begin|starten)',
      'welke (drie|twee|een) .{0,3} (het|de) (belangrijkste|zwaarste|meest)',
    ],
    example: 'Welke zorg weegt voor u het zwaarst?',
    nearMiss: 'Eerst drinken we koffie.',
  },
  {
    cue: 'asks-what-it-yields',
    match: [
      '(wat|hoeveel) (zou|levert|brengt|geeft|leverde) .{0,5} (op|opleveren|brengen|geven)',
      'wat (heb|hebt|hebben) #You .{0,3} aan',
      'welk (effect|gevolg)',
      'wat (zou|is) .{0,3} (het|de) (effect|winst|gevolg)',
    ],
    example: 'Wat zou het jullie opleveren als zij meekomt?',
    nearMiss: 'Dat brengt geluk.',
  },
  {
    cue: 'asks-to-summarise',
    match: [
      '(kunt|kun|wil|wilt|zou) #You .{0,5} (samenvatten|op een rij zetten|opsommen)',
      '(vat|zet) #You .{0,4} (samen|op een rij)',
      'in (je|jouw|uw|jullie) eigen woorden',
    ],
    example: 'Kunt u eens samenvatten wat we bespraken?',
    nearMiss: 'Ik vat het even samen.',
  },
]
