import type { CueEntry } from '../language'

/** What tells that a point of parenting is passed on, in Dutch. */
export const parentingSteps: readonly CueEntry[] = [
  {
    cue: 'parenting-categories',
    match: [
      '(band|relatie) .{0,6} (aanmoedigen|stimuleren|duidelijk|toezicht)',
      '(aanmoedigen|stimuleren) .{0,5} (duidelijk|grenzen|regels)',
      '(drie|soorten) .{0,3} (dingen|manieren|soorten|categorieen|strategieen) .{0,4} (ouders|opvoeden|opvoeding|kind)',
    ],
    example: 'Er zijn drie dingen: de band, aanmoedigen en duidelijk zijn.',
    nearMiss: 'De band is lek.',
  },
  {
    cue: 'asks-stay-calm',
    match: [
      '(hoe|wat) .{0,7} (rustig|kalm) .{0,2} (blijven|blijf|blijft|te blijven|worden|te worden)',
      '(waar|wat) .{0,4} (rustig|kalm) van',
      '(jezelf|uzelf|zelf) .{0,3} (kalmeren|rustig)',
    ],
    example: 'Wat doet u om zelf rustig te blijven?',
    nearMiss: 'Het is hier rustig.',
  },
  {
    cue: 'asks-share-tasks',
    match: [
      '(hoe|wie) .{0,5} (verdelen|verdeel|verdeelt|verdeeld|samen doen)',
      '(samen|met zijn tweeen) .{0,3} (verdelen|oppakken|doen)',
      'wie .{0,3} (doet|brengt) .{0,2} (wat|welke)',
    ],
    example: 'Hoe verdelen jullie dat samen?',
    nearMiss: 'Verdeel de koek.',
  },
  {
    cue: 'asks-child-view',
    match: [
      '(hoe|wat) .{0,4} (kijkt|ziet|denkt|beleeft|vindt) .{0,3} (kind|hij|zij|ze|zoon|dochter) .{0,4} (wereld|leuk|fijn|het)',
      'wat (vindt|doet|hoort) .{0,4} (graag|leuk|fijn|het liefst)',
      'hoe (laat|merkt) .{0,4} (liefde|houdt|gezien)',
    ],
    example: 'Wat vindt uw dochter het liefst, wat doet ze graag?',
    nearMiss: 'Wat vindt u?',
  },
  {
    cue: 'teach-go-to-child',
    match: [
      '(ga|loop|gaat|naar) .{0,3} (naar|dichtbij|bij) .{0,3} (kind|hem|haar|toe)',
      '(oogcontact|op ooghoogte|door de knieen|contact maken|maak contact)',
    ],
    example: 'Loop eerst naar je kind toe en maak contact.',
    nearMiss: 'Het kind loopt.',
  },
  {
    cue: 'teach-one-task',
    match: [
      '(een|1) (ding|opdracht|vraag|taak|dingetje) (tegelijk|per keer)',
      '(niet|geen) .{0,3} (twee|drie|meer) (dingen|opdrachten) (tegelijk|tegelijkertijd)',
      '(naam|eerst zijn naam|haar naam) .{0,4} (en dan|gedrag|wat)',
    ],
    example: 'Geef een opdracht tegelijk.',
    nearMiss: 'Hij doet alles tegelijk... nee, om de beurt.',
  },
  {
    cue: 'teach-friendly-firm',
    match: [
      '(vriendelijk|rustig|kalm) (en|maar) (beslist|duidelijk|streng|stevig|kordaat)',
      '(vriendelijke|rustige|kalme) .{0,3} (besliste|duidelijke|stevige) (stem|toon)',
    ],
    example: 'Zeg het vriendelijk en beslist.',
    nearMiss: 'Wat een vriendelijke man.',
  },
  {
    cue: 'teach-wait',
    match: [
      '(wacht|wachten) .{0,4} (tellen|seconden|tel|even|rustig)',
      '(tien|zeven|vijf|10|7|5) (tellen|seconden)',
      '(blijf|blijft) .{0,3} (staan|erbij|wachten)',
    ],
    example: 'Blijf erbij en wacht tien tellen.',
    nearMiss: 'Wacht u op de bus?',
  },
  {
    cue: 'teach-no-discussion',
    match: [
      '(geen|niet) .{0,3} (discussie|in discussie|discussieren|onderhandelen|uitleggen)',
      '(zonder|niet) .{0,2} (discussie|woorden|praten)',
    ],
    example: 'Ga dan niet in discussie.',
    nearMiss: 'De discussie was lang.',
  },
  {
    cue: 'teach-repeat-once',
    match: [
      '(een keer|hooguit|hoogstens|maximaal|nog een keer) .{0,4} (herhalen|herhaal|herhaalt|zeggen|opnieuw)',
      '(herhaal|herhaalt|herhalen) .{0,4} (een keer|hooguit|hoogstens|maximaal)',
    ],
    example: 'Herhaal het hooguit een keer.',
    nearMiss: 'Kunt u dat herhalen?',
  },
  {
    cue: 'teach-praise',
    match: [
      '(compliment|complimenten|complimentje|complimentjes|prijzen|pluim)',
      '(benoem|zeg|noem) .{0,5} (wat|als) .{0,3} goed (gaat|doet)',
      '(vijf|5|drie|3) .{0,4} (positieve|complimenten|keer) .{0,5} (tegenover|tegen|op|een)',
    ],
    example: 'Geef meteen een compliment als het goed gaat.',
    nearMiss: 'Dat is een goed boek.',
  },
  {
    cue: 'teach-few-rules',
    match: [
      '(weinig|een paar|hooguit drie|maximaal drie|drie) (regels|verwachtingen|afspraken)',
      '(zeg|benoem) .{0,4} wat (je|u) wel (wilt|wil)',
      'positief (geformuleerd|gezegd|verwoord)',
    ],
    example: 'Houd het bij een paar regels.',
    nearMiss: 'De regels zijn streng.',
  },
  {
    cue: 'teach-calm-first',
    match: [
      '(eerst|wacht|pas) .{0,5} (rustig|gekalmeerd|bedaard|kalm)',
      '(later|als hij rustig|als ze rustig) .{0,4} (uitleggen|bespreken|praten|over hebben)',
      '(niet|niks) .{0,4} (leren|uitleggen) .{0,4} (boos|boosheid|bui|driftbui)',
    ],
    example: 'Wacht tot hij rustig is en bespreek het later.',
    nearMiss: 'Het is rustig op straat.',
  },
  {
    cue: 'teach-redirect',
    match: [
      '(afleiden|afleiding|leid hem af|leid haar af)',
      '(weinig|geen|minder) aandacht .{0,4} (geven|voor|aan)',
      '(negeer|negeren|negeert)',
      'aandacht .{0,3} verleggen',
    ],
    example: 'Geef het weinig aandacht en leid hem af.',
    nearMiss: 'Dank voor uw aandacht.',
  },
  {
    cue: 'teach-good-moment',
    match: [
      '(goed|rustig|kalm|handig|geschikt) moment',
      '(kies|zoek|wacht) .{0,4} moment af',
      'niet (tussendoor|in de ruzie|midden in)',
    ],
    example: 'Kies een rustig moment.',
    nearMiss: 'Een moment graag.',
  },
  {
    cue: 'teach-short-why',
    match: [
      '(leg|zeg|vertel) .{0,3} (kort|kortweg|in een zin) .{0,3} (waarom|uit)',
      '(kort|korte) (waarom|uitleg|reden)',
      'wat (hij|zij|ze|het kind|je kind) eraan heeft',
    ],
    example: 'Leg kort uit waarom.',
    nearMiss: 'Waarom ging hij?',
  },
  {
    cue: 'teach-compromise',
    match: ['(compromis|tussenweg|middenweg|geven en nemen|water bij de wijn)'],
    example: 'Zoek samen een tussenweg.',
    nearMiss: 'De weg is lang.',
  },
  {
    cue: 'teach-short-message',
    match: [
      '(korte|kort|heldere|duidelijke) (boodschap|zin|zinnen|berichten)',
      '(geen|niet) .{0,3} (preek|preken|lange uitleg|lang verhaal|herhalen)',
      '(hou|houd) .{0,2} (het)? kort',
    ],
    example: 'Houd het kort, geen preek.',
    nearMiss: 'Een kort verhaal.',
  },
  {
    cue: 'teach-room-and-limit',
    match: [
      '(inspraak|meedenken|meepraten|meebeslissen)',
      '(ruimte|keuze) .{0,5} (grens|grenzen|binnen)',
      '(grens|grenzen) .{0,4} (duidelijk|helder)',
    ],
    example: 'Geef inspraak, en houd de grens duidelijk.',
    nearMiss: 'De grens met België.',
  },
  {
    cue: 'teach-pause',
    match: [
      '(pauze|time out|even stoppen|afkoelen) .{0,5} (nemen|voorstellen|als|wanneer|inlassen|lassen)',
      '(neem|stel|las) .{0,4} pauze',
      '(hoog|te hoog) oploopt',
    ],
    example: 'Stel een pauze voor als het hoog oploopt.',
    nearMiss: 'In de pauze eet hij.',
  },
  {
    cue: 'teach-meaning-of-conflict',
    match: [
      '(ruzie|ruzies|conflict|conflicten|botsen|botsingen) .{0,8} (normaal|hoort|baas|losmaken|hierarchie|minder|later)',
      '(losmaken|zich losmaakt|los te maken)',
      '(twaalf|12) .{0,4} (vijftien|15)',
    ],
    example: 'Ruzies horen bij losmaken, later worden het er minder.',
    nearMiss: 'De ruzie was luid.',
  },
  {
    cue: 'oversight-where',
    match: ['(waar|waarheen) .{0,5} (heen|naartoe|naar toe|naar)', '(waarheen|waarnaartoe)'],
    example: 'Waar gaat ze heen?',
    nearMiss: 'Waar is hij?',
  },
  {
    cue: 'oversight-who',
    match: [
      'wie (zijn|is|gaan|gaat|komen|komt) .{0,3} (er|erbij|mee|daar|allemaal)',
      'met wie (gaat|ga|is|gaan|spreekt)',
    ],
    example: 'Wie zijn er allemaal?',
    nearMiss: 'Wie heeft dat gezegd?',
  },
  {
    cue: 'oversight-what',
    match: ['wat (gaan|ga|gaat|doen) .{0,4} (doen|daar)'],
    example: 'Wat gaan jullie daar doen?',
    nearMiss: 'Wat is dat?',
  },
  {
    cue: 'oversight-when-home',
    match: ['(hoe laat|wanneer|welke tijd) .{0,5} (thuis|terug|binnen)'],
    example: 'Hoe laat ben je thuis?',
    nearMiss: 'Hoe laat is het?',
  },
  {
    cue: 'oversight-how-there',
    match: ['hoe .{0,5} (erheen|ernaartoe|er naar toe|daarheen|er komt|er kom|ernaar toe)'],
    example: 'Hoe kom je erheen?',
    nearMiss: 'Hoe heet hij?',
  },
  {
    cue: 'oversight-how-back',
    match: ['hoe .{0,5} (terug|weer thuis|naar huis)', 'wie .{0,4} (haalt|brengt) .{0,3} (op|thuis|terug)'],
    example: 'Hoe kom je terug?',
    nearMiss: 'Kom je terug?',
  },
]
