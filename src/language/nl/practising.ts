import type { CueEntry } from '../language'

/** Practising behaviour together. */
export const practising: readonly CueEntry[] = [
  {
    cue: 'introduces-practice',
    match: [
      '(oefenen|oefening|oefeningetje|naspelen|uitspelen|uitproberen|rollenspel|rollenspelletje|droogoefenen|voordoen|inoefenen|naspelen)',
      '(spelen|doen|proberen) .{0,5} (alsof|na|uit|voor|hier|even samen)',
      '(samen|hier|even|eens|hardop) .{0,3} (oefenen|doen|proberen|spelen|uitproberen|repeteren|doorlopen)',
      '(generale repetitie|proefdraaien|droogzwemmen)',
    ],
    example: 'Zullen we dat hier eens oefenen?',
    nearMiss: 'Hij heeft drie keer per week voetbal.',
  },
  {
    cue: 'assigns-roles',
    match: [
      '(ik|jij|u|gij|jullie|hij) (ben|bent|is|zijt|speel|speelt|doe|doet) .{0,2} (even|nu|eerst|dan) .{0,1} (jou|u|de|je|uw|jouw|#Child|#Kin|een)',
      'ik (ben|speel|doe) (jou|u|#Kin|#Child|je|jouw|uw|de|een) .{0,2} (#Child|#Kin|#Partner|#Others|rol|vader|moeder|en)',
      '(jij|u|gij) (bent|speelt|doet|zijt|ben) (mij|je|uw|jouw|de|een|#Kin|#Child)',
      '(draaien|wisselen|ruilen|keren) (we)? .{0,3} (om|van rol|rollen)',
      '(rollen|rol) .{0,2} (om|draaien|wisselen|omdraaien)',
      '(in|uit) (de|je|uw|zijn|haar) rol',
    ],
    example: 'Ik ben jou en jij bent je zoon.',
    nearMiss: 'Hij is moe en zij is boos.',
  },
  {
    cue: 'practitioner-goes-first',
    match: [
      'ik (doe|zal|ga|speel|begin|laat) .{0,5} (voor|eerst voordoen|voordoen|zien|eerst)',
      '(eerst|dan) (doe|ben|speel|begin|zal|ga) ik',
      '(laat|zal) (me|mij|ik) .{0,3} (het)? .{0,2} (voordoen|laten zien|beginnen)',
      'kijk .{0,3} (hoe ik|wat ik|naar mij|maar|goed)',
      '(let|kijk|luister) .{0,2} (op|eens|maar|goed) .{0,3} (wat|hoe|of)',
    ],
    example: 'Ik doe het eerst een keer voor.',
    nearMiss: 'Hij gaat eerst naar huis.',
  },
  {
    cue: 'asks-what-seen',
    match: [
      'wat (zag|zagen|hoorde|hoorden|merkte|viel|ziet|zie|hoor) #You .{0,6} (doen|deed|zeggen|zei|op|mij|ik|me|daar|daarnet|net|bij)',
      'wat (deed|zei) ik',
      'wat viel (#You|er) .{0,3} op',
      '(hoe|wat) (heb|deed) ik (dat|het|dit)',
      'wat (was|waren) .{0,3} (stappen|stapjes|volgorde)',
      '(welke|wat voor) (stappen|stapjes) .{0,4} (zag|herken|hoorde|zette|zat|zaten)',
    ],
    example: 'Wat zag je me doen?',
    nearMiss: 'Ik zag hem niks doen.',
  },
  {
    cue: 'names-steps',
    match: [
      '(eerst|eerste) .{0,8} (dan|daarna|vervolgens|tweede|en dan|ten tweede)',
      '(stap|stapje) (een|1|twee|2|drie|3)',
      '(ten eerste|ten tweede|ten derde|als eerste|als tweede|als derde|tot slot)',
      '(drie|3|vier|4|twee|2|vijf|5) .{0,1} (stappen|stapjes|dingen|onderdelen|punten)',
      '(dichtbij|ooghoogte|oogcontact) .{0,6} (dan|en|naam|zeggen|kort)',
    ],
    example: 'Eerst ga je op ooghoogte, dan noem je zijn naam.',
    nearMiss: 'Eerst ging hij naar school.',
  },
  {
    cue: 'invites-try',
    match: [
      '^(nu|dan) (jij|u|gij|jullie)$',
      '^nu (jij|u|gij|jullie) (probeer|doe|zeg|maar|eens|een)',
      '(probeer|doe|zeg|speel|begin|ga) (jij|het|u|gij|je|maar|hem) .{0,2} (maar|eens|nu|ook|een keer|gerust)',
      'nu (is het|ben|mag|bent|zijt) .{0,2} (#You|jouw|uw|jullie)',
      '(jouw|uw|jullie) beurt',
      '(ga|gaat) #You gang',
      '(wil|durf|kun|kan|mag|kunt|wilt) #You .{0,5} (zelf|nu) .{0,3} (proberen|doen)',
      '(nog een keer|nog eens|opnieuw) .{0,3} (proberen|doen|maar|vanaf)',
      '(en|ja)? actie$',
      'zeg (het|dat|hem) (maar|eens) .{0,2} (tegen mij|zoals|hardop|in je eigen)',
    ],
    example: 'Nu jij, probeer maar.',
    nearMiss: 'Nu jij er toch bent, hoe is het?',
  },
  {
    cue: 'asks-experience',
    match: [
      'hoe (was|is|vond|vonden|ging|voelde|beviel) (dat|het|#You|die|dit) .{0,4} (voor|om|te|doen|zo|net|#You|nu|gegaan|oefening)',
      'hoe (ging|was|voelde|vond|beviel) (dat|het|#You dat|#You het)$',
      'wat (vond|vonden) #You .{0,3} (ervan|goed|lastig|moeilijk|fijn|makkelijk)',
      'wat (ging|lukte|werkte) .{0,4} (goed|al|wel|makkelijk|lastig|moeilijk)',
      '(hoe|wat) .{0,4} (merkte|voelde|ervaarde|ervoer) #You',
      'waar ben #You .{0,3} tevreden',
    ],
    example: 'Hoe was het om dat te doen?',
    nearMiss: 'Hoe was het weer in Spanje?',
  },
  {
    cue: 'positive-feedback',
    match: [
      'ik (zag|hoorde|merkte|zie|hoor) .{0,3} (dat|hoe|je|u) .{0,6} (rustig|goed|mooi|duidelijk|kort|stem|vriendelijk|naam|ooghoogte|bleef|keek|zei|wachtte|oogcontact|bij)',
      '(je|jij|u|ge|jullie) (bleef|keek|ging|zei|deed|noemde|wachtte|gaf|hield|maakte|begon|sprak|gebruikte) .{0,7} (rustig|goed|mooi|duidelijk|kort|ooghoogte|vriendelijk|aan|naam|af|contact|stevig|zacht|helder)',
      'wat .{0,3} (goed ging|werkte|sterk was|mooi was|goed deed)',
      '(wat|dat) .{0,3} (deed|ging|klonk|werkte) .{0,3} (goed|mooi|sterk|heel goed|overtuigend|echt)',
      '(je|uw) stem .{0,3} (bleef|was|klonk)',
    ],
    example: 'Ik zag dat je rustig bleef, dat werkte goed.',
    nearMiss: 'Hij bleef rustig zitten.',
  },
  {
    cue: 'feedback-tip',
    match: [
      '(volgende keer|een volgende keer|de keer erna) .{0,5} (kun|kunt|kan|zou|mag|probeer|kijk|iets|nog|wat)',
      '(mag|kan|zou) .{0,4} nog .{0,1} (iets|wat|een beetje|meer|korter|langer) .{0,2} (meer|korter|langer|rustiger|duidelijker|steviger|zachter|harder)',
      '(een|kleine|1) (tip|dingetje|puntje|aandachtspunt)',
      'wat .{0,3} (nog beter|nog sterker|nog mooier)',
    ],
    example: 'De volgende keer zou je nog iets langer kunnen wachten.',
    nearMiss: 'De volgende keer kom ik met de auto.',
  },
]
