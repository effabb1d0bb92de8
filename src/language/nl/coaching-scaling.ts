import type { CueEntry } from '../language'

/** What coaching listens for in Dutch: what is said around a scale. */
export const nlCoachingScaling: readonly CueEntry[] = [
  {
    cue: 'asks-a-position',
    match: [
      '(welk|wat voor) (cijfer|getal|kleur)',
      'welke (kleur|plek)',
      'waar (sta|staat|zit|zitten|zou|plaats|zet) .{0,8} (schaal|cijfer|lijn|lat|tien|10)',
      'op een (schaal|lat|lijn) van',
      'van (nul|0|een|1) tot (en met)? (tien|10)',
      '(hoeveel|hoe) .{0,6} (als|waarbij) (tien|10|nul|0)',
      '(zitten|zit|staat|staan|scoort|scoren) (die|dat|het|de|we|ze) .{0,3} (nu|op)',
    ],
    example: 'Welk cijfer zou je het geven?',
    nearMiss: 'Hoe was het op school?',
  },
  {
    cue: 'asks-how-higher',
    match: [
      '(nodig|gebeuren|doen|helpen) .{0,3} om .{0,4} (hoger|verder|omhoog) te komen',
      '(nodig|gebeuren|doen|helpen) om .{0,2} (op|naar) .{0,2} (tien|10|negen|acht|zeven|groen) te komen',
      'hoe .{0,3} (hoger|omhoog)',
      'hoe kom #You .{0,2} (op|naar) (een|die|de) (tien|10|negen|acht|zeven|zes)',
    ],
    example: 'Wat is er nodig om hoger te komen?',
    nearMiss: 'Is het weleens hoger geweest?',
  },
  {
    cue: 'burden-scale',
    match: [
      'hoeveel (last|pijn|stress|spanning|verdriet|zorgen)',
      'hoe (zwaar|erg|heftig|vervelend|gespannen|angstig)',
      '(last|stress|pijn) .{0,4} (schaal|cijfer)',
      '(tien|10) .{0,3} (ergst|ergste|zwaarst|heel veel last|ondraaglijk)',
    ],
    example: 'Hoeveel last heb je daarvan, van één tot tien?',
    nearMiss: 'Hoeveel vertrouwen heb je erin?',
  },
  {
    cue: 'scale-rates-person',
    match: [
      '(geef|geeft) #You #Self',
      '(geeft|geef) u uzelf',
      'cijfer (als|voor) (moeder|vader|ouder|opvoeder|partner|#Self)',
      '(zou|zoudt|wil|wilt) #You #Self .{0,3} geven',
      'hoe (goed|scoor|scoort) .{0,2} als (moeder|vader|ouder|opvoeder)',
      '#Self .{0,2} (cijfer|rapportcijfer)',
    ],
    example: 'Welk cijfer geef je jezelf als moeder?',
    nearMiss: 'Welk cijfer geef je de avonden?',
  },
  {
    cue: 'grades-position',
    match: [
      '(onvoldoende|voldoende|rapportcijfer|rapport|zakken|gezakt)',
      '(dat|vier|vijf|drie|twee|zes) is .{0,3} (laag|weinig|mager|niet veel|niet hoog)',
      '(maar|slechts) een (een|twee|drie|vier|vijf|1|2|3|4|5)',
      '(had|hoopte) .{0,4} (hoger|minstens|op zijn minst) .{0,3} (verwacht|gehoopt)',
    ],
    example: 'Een vijf is wel een onvoldoende.',
    nearMiss: 'Een vijf, daar zit al wat in.',
  },
  {
    cue: 'perfect-top',
    match: [
      '(tien|10|groen) (is|betekent|dan|als|staat voor) .{0,5} (perfect|perfecte|volmaakt|ideaal|foutloos|altijd|nooit|helemaal geen|geen enkel|geen enkele)',
      '(perfecte|ideale) (moeder|vader|ouder|situatie|wereld)',
    ],
    example: 'Tien is een perfecte moeder.',
    nearMiss: 'Tien is dat het goed genoeg loopt.',
  },
  {
    cue: 'asks-readiness',
    match: [
      '(hoe|hoeveel) .{0,2} bereid',
      'ben #You bereid',
      '(bereid|bereidheid) .{0,5} (veranderen|verandering|stoppen|aan te pakken)',
      'hoe graag (wil|wilt) #You (veranderen|stoppen)',
    ],
    example: 'Hoe bereid ben je om te veranderen?',
    nearMiss: 'Hoe belangrijk is het voor je?',
  },
  {
    cue: 'asks-one-small-step',
    match: [
      '(een|1|klein|één) .{0,2} (stapje|stap|puntje|punt|cijfer) .{0,2} (hoger|omhoog|verder)',
      '(klein|eerste) stapje',
    ],
    example: 'Hoe ziet een stapje hoger eruit?',
    nearMiss: 'Wat stap je over?',
  },
]
