import type { CueEntry } from '../language'

/** More ways in which practitioners say what tells a step, beside those of the themes. */
export const moreSigns: readonly CueEntry[] = [
  {
    cue: 'announces-strange-question',
    match: [
      'iets (geks|vreemds|raars|aparts|mals|sprookjesachtigs)',
      '(droomvraag|fantasie|fantaseren|toverij|toverstaf|sprookjesachtig|verbeelding|gedachtenexperiment)',
      '(voor|over|kunnen) dromen',
      'geen (juist|goed|fout|verkeerd) (antwoord|of fout antwoord|of verkeerd antwoord)',
      'geen goede of (foute|verkeerde) antwoorden',
      'nu die vraag',
      '(sluit|doe) .{0,3} ogen',
      'iets in (mijn|mn) mouw',
    ],
    example: 'Zou ik iets geks met je mogen doen?',
    nearMiss: 'Dat is een goed antwoord.',
  },
  {
    cue: 'miracle-core',
    match: [
      '(mirakel|wonderlijks|toverfee|wonderochtend|wonderdag)',
      '(fee|wonder) .{0,2} langs',
      '(een|soort|goede) fee',
      'als (die|dat) (droom|wonder|mirakel) .{0,3} (waar|uitkomt|gebeurt|gebeurd)',
    ],
    example: 'Ondertussen gebeurt er een mirakel.',
    nearMiss: 'Het was een wonderlijke dag.',
  },
  {
    cue: 'presents-result',
    match: [
      '(lijn|lijntje|lijntjes|stip|stippen|streepje|grafiek|score|scores|uitslag|belasting) .{0,5} (zit|staat|ligt|stond|zakt|stijgt|lager|hoger|gelijk|omlaag|omhoog|hoog|laag)',
      '(rood|blauw) (staat|blijft|zakt|zit)',
      '(hier|hierop) (zie|ziet) #You',
      'naast (elkaar|mekaar) leggen',
      'zoals #You ziet',
    ],
    example: 'Hier zie je het streepje van februari.',
    nearMiss: 'Ik zie je morgen.',
  },
  {
    cue: 'questionnaire-word',
    match: ['(vragenlijsten|lijntjes|grafieken|scorelijst|stippen|metingen)', '(papier|blad) .{0,3} vragen'],
    example: 'Op tafel liggen de drie vragenlijsten.',
    nearMiss: 'Op tafel ligt een brief.',
  },
  {
    cue: 'asks-first-sign',
    match: [
      '(allereerste|allervroegste|eerste) (teken|tekentje|kleine|daarna|minuut|dat #You|wat #You)',
      'nog (daarvoor|voor die|voor #You)',
    ],
    example: 'Wat is het allereerste teken daarvan?',
    nearMiss: 'Dit is mijn eerste dag.',
  },
  {
    cue: 'asks-others-notice',
    match: [
      '(wat|waaraan|hoe) .{0,4} (ziet|zien|merkt|merken) .{0,3} (aan|van) (#You|jou|u)',
      '(wat|waar) (ziet|zien|merkt) (hij|zij|ze|die|haar|zijn|je|uw)',
      '(hij|zij|ze|die) .{0,3} het .{0,3} (merken|zien)',
      'waaraan .{0,4} (het|dat) .{0,3} zien',
    ],
    example: 'Wat ziet hij aan jou zonder dat je iets zegt?',
    nearMiss: 'Ik zie het aan de lucht.',
  },
  {
    cue: 'asks-already-happens',
    match: [
      '(kruimel|snippertje|stukje|stukske|stukskes|beetje) .{0,4} (van|wat|dat|op)',
      '(laatste|afgelopen) (weken|tijd|dagen) .{0,5} (moment|iets|geweest|ochtend|keer|wel)',
      'op leek',
      '(ook|al) (wel eens|weleens|eens) .{0,4} (voor|geweest|gebeurd)',
    ],
    example: 'Is er de laatste weken iets geweest dat er een beetje op leek?',
    nearMiss: 'De laatste bus is weg.',
  },
  {
    cue: 'asks-plan',
    match: [
      '(wat|welk|welke) .{0,8} (deze|komende|volgende) week',
      '(wat|welk|welke|waar) .{0,7} (beginnen|uitproberen|meepakken|terughalen|meenemen|lenen)',
      '(wat|welk|welke) .{0,5} (haalbaar|zou passen|past er|passen)',
      'wie zegt (het|dat)',
    ],
    example: 'Wat wil je er deze week van meepakken?',
    nearMiss: 'Deze week regent het.',
  },
  {
    cue: 'asks-appraisal',
    match: [
      '(wat|hoe) .{0,4} (vind|vindt|vinden|noem|noemen) #You .{0,4} (van|nou|nu|zelf|eigenlijk)',
      'hoe (erg|zorgelijk|ernstig) .{0,4} (dit|dat|eigenlijk|ogen)',
      'hoe zou #You (hem|het|dat|dit) .{0,2} noemen',
    ],
    example: 'Hoe zou jij hem nu noemen?',
    nearMiss: 'Hoe heet hij?',
  },
  {
    cue: 'scale-word',
    match: ['(ladder|trede|tree|sport|streepje|kruisje|muntje|meetlat)', '(cijfer|cijfertje|cijfervraag)'],
    example: 'Waar zet je het kruisje op de ladder?',
    nearMiss: 'Hij houdt van voetbal.',
  },
  {
    cue: 'asks-scale-position',
    match: [
      '(waar|welk|welke|op welke) .{0,4} (streepje|kruisje|muntje|tree|trede|sport|cijfer|kleur|plek|punt)',
      '(waar|hoe hoog) (sta|staat|zit|zitten|staan|leg|legt|zet|zou) #You .{0,5} (nu|dan|deze|vandaag|week|streepje|muntje)',
    ],
    example: 'Waar zet jij het streepje voor afgelopen week?',
    nearMiss: 'Waar woon je?',
  },
  {
    cue: 'supposes',
    match: [
      '^stel',
      '(maar|en|dus|allez|goed|oke) stel',
      'stel (dat|nou|nu|je|jij|ge|u|t|het|hij|zij|er)',
      'als .{0,6} (zou|stond|stonden|was|waren|zat)',
    ],
    example: 'Stel dat er één punt bij komt.',
    nearMiss: 'We stellen het uit.',
  },
  {
    cue: 'asks-one-step-higher',
    match: [
      '(wordt|werd) (t|het|dat)? (een|n)? #Number',
      '(punt|puntje|stap|stapje|tree|treetje|sport|sportje|streepje) (hoger|erbij|bij|omhoog|meer|verder)',
      '(schuift|kruipt|klimt|gaat) .{0,3} (van|naar) (een|n|de)? #Number',
      'van die #Number (een|naar|op)',
      'op (een|n|die|de) #Number (stond|staat|zou|sta|zit)',
      '(gebeurt|zie|merk) .{0,4} op die #Number',
      'een (tree|stap|punt|sport|treetje|stapje|sportje) hoger',
    ],
    example: 'Wat moet er gebeuren om van die drie een vier te maken?',
    nearMiss: 'Ben je wel eens hoger geweest?',
  },
  {
    cue: 'asks-higher-before',
    match: [
      '(wel eens|weleens|ooit|vroeger|eerder|al eens|al) .{0,5} (hoger|#Number) (geweest|gestaan|gezeten|geraakt)',
    ],
    example: 'Is het wel eens een vier geweest?',
    nearMiss: 'Waar sta je nu?',
  },
  {
    cue: 'introduces-practice',
    match: [
      '(nabouwen|naspelen|inoefenen|voorspelen|doorspelen)',
      '(na te bouwen|hierheen te halen|hier uitproberen)',
      '(hardop|hier) .{0,3} (te proberen|te doen|uit te proberen|te oefenen)',
    ],
    example: 'Zullen we dat hier eens naspelen?',
    nearMiss: 'Hij bouwt een hut.',
  },
  {
    cue: 'assigns-roles',
    match: [
      '(ruilen|wisselen|rollen om|omdraaien|andersom)',
      '(dan|nu) (gij|jij|u|mag jij|mag u) (nu|weer|ook|eens)',
      '(gij|jij|u) (zijt|bent|zit|staat|geeft|kijkt|speelt) .{0,6} en ik',
      'ik (ben|speel|sta|zit|lig|kom) .{0,6} (gij|jij|u) (zijt|bent|zit|staat|kijkt|speelt)',
      '^deze (pop|stoel|knuffel) is',
    ],
    example: 'Dan gij nu, ik ben de kleine.',
    nearMiss: 'Hij wisselt van baan.',
  },
  {
    cue: 'invites-try',
    match: [
      'nog (een|ne|n) (keer|rondje|ronde)',
      'nog eens',
      'begin maar',
      'doe (hem|m|het) (nog|maar|eens)',
      'van voren af aan',
      'vanaf het begin',
    ],
    example: 'Doen we hem nog eens, vanaf de melk?',
    nearMiss: 'Ik begin om acht uur.',
  },
  {
    cue: 'asks-what-seen',
    match: [
      '(wat|welke) .{0,3} (deed|deden) (ik|die|de|zij|hij) ',
      'wat heb ik .{0,3} gedaan',
      '(wat|welke) .{0,3} (zag|zagen|viel|hoorde) .{0,3} (op|me|mij|die|doen)',
      'hoe voelde (dat|het) .{0,2} (als|voor)',
      'in stapjes',
    ],
    example: 'Vertel, wat heb ik allemaal gedaan?',
    nearMiss: 'Ik heb niks gedaan.',
  },
  {
    cue: 'names-meeting',
    match: [
      '(overleg|samenwerkingsoverleg|netwerkoverleg|zorgoverleg|rondetafelgesprek)',
      '(met zijn allen|met z n allen|met ons allen|iedereen) .{0,3} (bij elkaar|aan tafel|hier)',
    ],
    example: 'Welkom bij dit overleg.',
    nearMiss: 'Overal ligt speelgoed.',
  },
]
