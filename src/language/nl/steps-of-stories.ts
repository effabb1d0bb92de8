import type { CueEntry } from '../language'

/** What tells the steps of life stories, reframing and goals in Dutch. */
export const storySteps: readonly CueEntry[] = [
  {
    cue: 'asks-living',
    match: [
      'waar .{0,5} (gewoond|woonde|woonden|opgegroeid|geboren)',
      '(bij|met) wie .{0,4} (woonde|woonden|gewoond|opgegroeid)',
      'hoe vaak .{0,3} verhuisd',
    ],
    example: 'Waar heb je allemaal gewoond?',
    nearMiss: 'Waar woont de buurvrouw?',
  },
  {
    cue: 'asks-events',
    match: [
      '(mooie|fijne|goede|leuke|moeilijke|nare|ingrijpende|belangrijke|zware) (herinnering|herinneringen|gebeurtenis|gebeurtenissen|momenten|tijd|periode|dingen)',
      'wat .{0,4} (meegemaakt|meemaakte)',
    ],
    example: 'Wat is een mooie herinnering aan die tijd?',
    nearMiss: 'Een mooie dag vandaag.',
  },
  {
    cue: 'asks-school',
    match: [
      'hoe .{0,4} (op|naar) (school|werk)',
      '(school|scholen|opleiding|klas) .{0,4} (ging|gegaan|gezeten|gevonden|gevolgd)',
      '(overdag|dagbesteding)',
    ],
    example: 'Hoe ging het op school?',
    nearMiss: 'De school begint om negen uur.',
  },
  {
    cue: 'asks-earlier-help',
    match: [
      '(eerder|eerdere|vroeger|vorige|al|al eens) .{0,4} (hulp|hulpverlening|hulpverlener|hulpverleners|begeleiding)',
      '(welke|wat voor) hulp .{0,4} (gehad|geweest|eerder|gekregen)',
      '(ervaring|ervaringen) .{0,3} met (hulp|hulpverlening|hulpverleners|instanties)',
    ],
    example: 'Heeft u eerder hulp gehad?',
    nearMiss: 'Ik help u eerst.',
  },
  {
    cue: 'life-story',
    match: [
      '(levensverhaal|levenslijn|tijdlijn|levensloop)',
      '(jouw|je|uw|jullie) (eigen)? verhaal .{0,4} (vertellen|horen|kennen|beginnen|verteld)',
      '(vertel|vertellen) .{0,4} (jouw|je|uw|jullie) (eigen)? verhaal',
      'wat .{0,3} #You .{0,3} is overkomen',
    ],
    example: 'Ik hoor graag uw verhaal vertellen zoals u het ziet.',
    nearMiss: 'Dat is een lang verhaal.',
  },
  {
    cue: 'asks-lesson',
    match: [
      '(wat|welke) .{0,4} (wij|we|ik) .{0,4} (leren|anders doen|doen|laten|beter|weten)',
      '(tip|tips|advies|raad) .{0,3} (voor|aan) (ons|mij)',
      'wat .{0,4} (wel|vooral) .{0,4} niet .{0,2} doen',
    ],
    example: 'Welke tips heeft u voor ons?',
    nearMiss: 'Heb je een tip voor een film?',
  },
  {
    cue: 'offers-reading',
    match: [
      '(het|dat) (zou|kan) .{0,3} (kunnen|ook) .{0,2} (dat|zijn)',
      'ik vraag (me|mij) af of',
      '(tegelijk|tegelijkertijd) (zie|zien|zou)',
      '(misschien|wellicht) (is|was|wil|wilde|doet|laat|probeert|zegt) (hij|ze|zij|het|uw|je|dat)',
      'je (kunt|kan|zou) het ook .{0,4} (zien|lezen|noemen)',
    ],
    example: 'Het zou ook kunnen dat hij juist je aandacht zoekt.',
    nearMiss: 'Kan dat ook om drie uur?',
  },
  {
    cue: 'asks-could-it-be',
    match: [
      '(zou|kan) (dat|het) .{0,5} (meespelen|spelen|kunnen|zijn|kloppen)',
      '(herken|herkent|past) .{0,4} (daar|hier|dat)',
      'hoe (klinkt|is) dat .{0,3} (als|wanneer) je het zo',
    ],
    example: 'Zou dat kunnen meespelen?',
    nearMiss: 'Hij kan goed spelen.',
  },
  {
    cue: 'asks-shared-wish',
    match: [
      '(wat|welke) .{0,5} (allebei|samen|allemaal|beiden|beide) .{0,3} (wil|willen|wens|wensen|graag)',
      '(waar|wat) (zijn|vinden) .{0,4} (het over eens|allebei|samen belangrijk)',
      '(willen|wensen) jullie (allebei|samen|allemaal)',
    ],
    example: 'Wat willen jullie allebei?',
    nearMiss: 'Ze zijn allebei ziek.',
  },
  {
    cue: 'last-meeting-projection',
    match: [
      '(laatste|allerlaatste) (gesprek|keer|afspraak|bijeenkomst)',
      '(stel|als) .{0,6} (klaar zijn|afgerond|afscheid nemen|niet meer nodig)',
      '(tevreden|blij) .{0,4} (afsluiten|terugkijkt|terugkijken|afronden)',
    ],
    example: 'Stel dat dit ons laatste gesprek is en je bent tevreden.',
    nearMiss: 'Dat is de laatste koek.',
  },
  {
    cue: 'asks-measure',
    match: [
      '(hoe vaak|hoeveel keer|hoeveel dagen) .{0,6} (wil|wilt|willen|zou|lukken|haalbaar|doen)',
      '(waaraan|hoe) .{0,4} (meten|tellen|afvinken|bijhouden)',
      '(hoe klein|haalbaar|hoe groot) .{0,4}? (maken|stap|voor een week|de komende)',
    ],
    example: 'Hoe vaak per week wil je dat doen?',
    nearMiss: 'Hoe vaak komt hij?',
  },
]
