import type { CueEntry } from '../language'

/** What tells the steps of meetings with several people in Dutch. */
export const meetingSteps: readonly CueEntry[] = [
  {
    cue: 'asks-child-present',
    match: [
      '(kind|zoon|dochter|jongere|hij|zij) .{0,5} (erbij|aanwezig|bij zijn|bij het overleg|mee naar)',
      'foto .{0,4} (op tafel|neerzetten|meenemen)',
    ],
    example: 'Is uw zoon erbij, of zetten we een foto op tafel?',
    nearMiss: 'Een foto van de hond.',
  },
  {
    cue: 'asks-who-attends',
    match: [
      'wie .{0,6} (uitnodigen|uitgenodigd|komen|komt|aan tafel|aanwezig|uit te nodigen)',
      '(van je|van jouw|van uw|jullie) (familie|netwerk) .{0,5} (komen|erbij|uitnodigen)',
    ],
    example: 'Wie gaan we uitnodigen?',
    nearMiss: 'Wie heeft dat gezegd?',
  },
  {
    cue: 'asks-location',
    match: [
      '(waar|welke plek|op welke plek) .{0,6} (afspreken|houden|praten|zitten|samenkomen|ontmoeten|zullen we)',
      '(bij #You thuis|neutrale plek|ergens anders) .{0,4} (of|afspreken|houden|doen|zitten)',
      '(locatie|plek) .{0,4} (kiezen|prettig|fijn|geschikt|afspreken)',
    ],
    example: 'Waar zullen we afspreken?',
    nearMiss: 'Waar is mijn jas?',
  },
  {
    cue: 'asks-meeting-topic',
    match: [
      '(waar|waarmee|wat) .{0,7} (netwerk|familie|mensen|zij|overleg) .{0,4} (helpen|helpt|vragen|hebben|bespreken)',
      '(doel|onderwerp) van (het|dit|dat) (overleg|gesprek|bijeenkomst)',
    ],
    example: 'Waarmee wilt u dat uw familie helpt, wat wilt u hen vragen?',
    nearMiss: 'De familie komt helpen verhuizen.',
  },
  {
    cue: 'asks-chair-role',
    match: [
      '(wie|iemand) .{0,4} (voorzit|voorzitter|voorzitten|leidt|gesprek leiden|leiding)',
      '(voorzitter|gespreksleider)',
      'wie .{0,4} (vertelt|brengt|zegt) (wat|welke|dat)',
    ],
    example: 'Wie zit het overleg voor, wie is de voorzitter?',
    nearMiss: 'Hij zit voor het raam.',
  },
  {
    cue: 'talk-rules',
    match: [
      '(gespreksregels|spelregels|regels voor het gesprek|regels voor dit gesprek)',
      '(laten|elkaar) .{0,2} (uitpraten|uitspreken)',
      'als (iemand|je|u) .{0,3} boos (wordt|bent)',
      '(mag|mogen) alles .{0,2} (gezegd|zeggen)',
    ],
    example: 'Laten we elkaar uitpraten.',
    nearMiss: 'Hij praat veel.',
  },
  {
    cue: 'time-out',
    match: [
      '(time out|timeout|even eruit|even weg|pauze nemen|even naar buiten) .{0,4} (mag|kan|lopen|gaan|als|dan|willen|zeg)',
      'als (iemand|je|u) .{0,3} (wegloopt|weg wil|weg wilt|eruit wil|eruit wilt)',
      '(time out|timeout)',
    ],
    example: 'Als iemand wegloopt, dan wachten we.',
    nearMiss: 'De trein is weg.',
  },
  {
    cue: 'seating',
    match: [
      '(wie|waar) .{0,4} (naast|zit|zitten) .{0,3} (wie|elkaar|waar)',
      '(naast|tegenover) (elkaar|wie) .{0,2} (zitten|zit)',
      '(waar|naast wie) .{0,4} (wil|wilt|willen) .{0,3} zitten',
      '(goed|prettig|fijn) zo .{0,2} zitten',
    ],
    example: 'Naast wie wilt u zitten?',
    nearMiss: 'Zij zit op school.',
  },
  {
    cue: 'introduction-round',
    match: [
      '(voorstelrondje|kennismakingsrondje|voorstelronde)',
      '(even|kort|zich) .{0,3} voorstellen',
      '(stel|stellen) .{0,4} (voor|even voor)',
      '(kennismaken|kennis maken|maken kennis|maken we kennis)',
    ],
    example: 'Laten we ons eerst even voorstellen.',
    nearMiss: 'Dat kan ik me niet denken.',
  },
  {
    cue: 'why-we-meet',
    match: [
      '(waarom|reden|aanleiding) .{0,5} (bij elkaar|hier|samen|overleg|zitten|gesprek)',
      '(bij elkaar|samen) .{0,3} (omdat|gekomen om|vanwege)',
    ],
    example: 'De reden dat we bij elkaar zijn is de overgang naar een andere school.',
    nearMiss: 'Ze wonen bij elkaar.',
  },
  {
    cue: 'question-round',
    match: [
      '(nog|zijn er|heeft iemand) .{0,3} vragen',
      '(iedereen|iemand|wie) .{0,3} nog .{0,2} (vraag|vragen|iets)',
      '(rondje|ronde) .{0,3} (vragen|langs)',
    ],
    example: 'Heeft iemand nog vragen?',
    nearMiss: 'Ik vraag het haar.',
  },
  {
    cue: 'records-agreements',
    match: [
      '(afspraken|afspraak|besluit|besluiten) .{0,5} (opschrijven|op papier|noteren|vastleggen|op een rij|in het verslag|mailen)',
      '(schrijf|noteer|zet|leg) .{0,5} (op papier|in het verslag|in het plan|vast|op)',
      '(op papier|in het plan) (zetten|staat|komt)',
    ],
    example: 'Ik zet de afspraken op papier.',
    nearMiss: 'Er ligt papier op tafel.',
  },
  {
    cue: 'plans-follow-up',
    match: [
      '(volgende|vervolg|nieuwe) (afspraak|gesprek|overleg|keer|datum)',
      '(wanneer|hoe vaak) .{0,5} (weer|opnieuw|elkaar) .{0,3} (zien|spreken|bij elkaar|overleggen)',
      'wanneer (zien|spreken) (we|wij) elkaar',
      '(over|na) .{0,3} (weken|week|maanden|maand) .{0,4} (weer|opnieuw|bij elkaar|terug|verder)',
      '(plannen|prikken) .{0,4} (datum|afspraak|nieuwe|vervolg)',
    ],
    example: 'Wanneer zien we elkaar weer?',
    nearMiss: 'Vorige week was het druk.',
  },
  {
    cue: 'divides-tasks',
    match: [
      'wie .{0,3} (doet|pakt|regelt|neemt|gaat) .{0,3} (wat|op|dit|dat|op zich)',
      '(taken|taak) .{0,4} (verdelen|verdeeld|op zich|wie)',
      '(ik|jij|u|zij|hij|school) .{0,2} (pak|pakt|neem|neemt) .{0,3} op',
    ],
    example: 'Wie doet wat de komende weken?',
    nearMiss: 'Wie doet de deur open.',
  },
  {
    cue: 'values-contribution',
    match: [
      '(goed|goede|mooi|mooie|waardevol|waardevolle|belangrijk|belangrijke|fijn|fijne|scherp|scherpe) (idee|opmerking|punt|vraag|aanvulling|inbreng|gedachte)',
      '(fijn|goed|mooi) dat #You .{0,3} (zegt|inbrengt|noemt|aangeeft|meldt)',
    ],
    example: 'Dat is een belangrijke opmerking.',
    nearMiss: 'Heb je een opmerking?',
  },
  {
    cue: 'gives-turn',
    match: [
      '(wil|wilde|zou) .{0,4} (ook|graag) .{0,5} (horen|aan het woord)',
      '(hoe|wat) (kijkt|vindt|denkt|ziet) .{0,3} (hiernaar|hiervan|daarover|hierover|er naar)',
      '(aan het woord|het woord geven|uw beurt|jouw beurt)',
      '(van|bij) #You heb .{0,3} nog niet gehoord',
    ],
    example: 'Ik wil ook graag van opa horen hoe hij het ziet, en hem aan het woord laten.',
    nearMiss: 'Ik hoor de trein.',
  },
  {
    cue: 'parks-topic',
    match: [
      '(even|nog even) (vasthouden|parkeren|bewaren|laten staan)',
      '(parkeren|parkeer|parkeerplek)',
      '(komen|kom|komt) .{0,4} (straks|later|zo) .{0,2} (op terug|terug|aan bod)',
      '(straks|later) .{0,3} (op terug|agendapunt)',
      'agendapunt',
    ],
    example: 'Dat punt houden we even vast, we komen er straks op terug.',
    nearMiss: 'De auto staat op straat.',
  },
  {
    cue: 'asks-common-ground',
    match: [
      '(waar|wat) .{0,6} (wel)? .{0,2} eens',
      '(dichter|nader) .{0,3} (bij elkaar|tot elkaar)',
      '(voordeel|goede|sterke) .{0,4} (van|aan) .{0,4} (idee|mening|kijk|standpunt) van',
    ],
    example: 'Waar zijn jullie het wel over eens?',
    nearMiss: 'Kom eens langs.',
  },
  {
    cue: 'back-to-goal',
    match: [
      '(terug|even terug) naar (het doel|ons doel|het plan|de vraag|waar)',
      '(waarvoor|waar) .{0,4} (bij elkaar|hier) (zijn|zitten|kwamen)',
      '(past|helpt|draagt) .{0,4} (bij|aan) (het|ons|dit) (doel|plan)',
    ],
    example: 'Laten we teruggaan, even terug naar het doel van vandaag.',
    nearMiss: 'Hij ging terug naar huis.',
  },
  {
    cue: 'non-negotiable',
    match: [
      '(niet|geen) .{0,3} (onderhandelbaar|ter discussie|bespreekbaar|keuze|vrijblijvend)',
      '(moet|moeten) .{0,4} (sowieso|echt|hoe dan ook|minimaal|in elk geval)',
      '(bodemeis|bodemeisen|ondergrens|minimale eis)',
      'staat (vast|niet ter)',
    ],
    example: 'Dat hij veilig is, staat niet ter discussie.',
    nearMiss: 'We houden een discussie.',
  },
  {
    cue: 'asks-how-it-goes',
    match: [
      'hoe (gaat|is|ging) (het|t) .{0,4} (met|nu|thuis|de laatste|sinds|afgelopen|deze)',
      'hoe (gaat|is) (het|t)',
    ],
    example: 'Hoe gaat het nu thuis?',
    nearMiss: 'Hij gaat naar huis.',
  },
  {
    cue: 'asks-collaboration',
    match: [
      'hoe .{0,4} (samenwerking|samenwerken)',
      '(samenwerking|samenwerken) .{0,5} (gaat|ging|loopt|verloopt|vinden|anders|beter)',
      '(tevreden|loopt) .{0,4} (samenwerking|contact)',
    ],
    example: 'Hoe loopt de samenwerking volgens jullie?',
    nearMiss: 'Zij werken in de tuin.',
  },
]
