import type { CueEntry } from '../language'

/** Questions and what only looks like one, heard by words alone and also in the middle of a turn. */
export const questionForms: readonly CueEntry[] = [
  {
    cue: 'asks-openly',
    match: [
      '(wat|hoe|waarmee|waardoor|waaraan|waarin|waarover|waarvan) #Fin .{0,1} (je|jij|u|jullie|ge|gij|het|dat|dit|er|de|die|deze|hij|zij|ze|we|wij|uw|jouw|daar|hier|mensen|#Kin|#Child|#Partner)',
      '^(wat|hoe) (zou|zouden|is|zijn|was|waren|maakt|maakte|helpt|hielp|gebeurt|gebeurde|betekent|gaat|ging|komt|kwam|speelt|brengt|zorgt|raakt)',
      'wat (maakt|maakte|brengt|bracht|houdt|hield|drijft|helpt|hielp) (je|jou|u|jullie|hem|haar|hen|het|dat|ge)',
      'wat voor (dingen|zorgen|gedachten|gevoel|gevoelens|ideeën|redenen|effect|invloed|gevolgen|veranderingen|wensen)',
      '(op|in) (welke|wat voor) .{0,1} (manier|wijze|zin|opzicht)',
      'in hoeverre',
      'wat nog meer',
    ],
    example: 'En als het beter gaat, wat zou je dan doen?',
    nearMiss: 'Ik weet wat je bedoelt.',
  },
  {
    cue: 'verb-first-inside',
    match: [
      '(en|maar|of) (heb|hebt|ben|bent|kun|kunt|kan|wil|wilt|zou|zoudt|weet|denk|denkt|vind|vindt|ga|gaat|mag|moet|had|was|drink|drinkt|rook|rookt|merk|merkt|voel|voelt|zie|ziet|slaap|slaapt|gebruik|gebruikt) (je|jij|u|jullie|ge|gij)',
      '(en|maar|of) (is|zijn|was|waren|heeft|kan|zou|gaat|klopt|lukt|komt|helpt|mag|weet|werkt) (dat|het|er|dit|hij|zij|die|daar|iemand|iets|uw|jouw)',
      '(heb|hebt) (je|u|jij|jullie|ge|gij) (wel eens|ooit|weleens|al eens|al geprobeerd|daar al)',
      '(klopt|lukt) (dat|het) (zo|een beetje|ook|denk je|voor je|voor u)',
    ],
    example: 'Dat is thuis, en weet je vrouw het, of heb je het haar niet verteld?',
    nearMiss: 'Dan heb je nog een week.',
  },
  {
    cue: 'wh-in-statement',
    match: [
      '(weet|wist|zie|zag|snap|snapte|begrijp|begreep|merk|merkte|vergeet|besef|onthoud|precies|zoals|alles|iets|niets|datgene|maakt niet uit|uitmaakt|ongeacht|afhankelijk van) (wat|hoe|waar|wie|wanneer) (je|jij|u|ik|hij|zij|ze|we|wij|jullie|het|dat|er|ge|gij|mensen)',
      '(dat|dit) is (precies|juist|ook|eigenlijk|gewoon)? (wat|hoe)',
      '(alles|iets|niets|datgene|veel) wat',
      '^wat (ik|we|wij|je|jij|hij|ze|mij|me|jou|ons|ge|gij|u betreft|u zegt|u vertelt)',
      '^hoe (ik|we|wij|je|jij|hij|ze|ge|gij|u) (het|dat|me|je|u|zich|er|daar|daarmee)',
    ],
    example: 'Ik snap wat je bedoelt.',
    nearMiss: 'Wat bedoel je daarmee?',
  },
  {
    cue: 'asks-indirectly',
    match: [
      '(benieuwd|nieuwsgierig) .{0,2} (wat|hoe|waar|naar|welke|waarom|wie|waardoor)',
      '(vraag|vroeg) (me|mij|ik me) .{0,2} af .{0,1} (wat|hoe|waar|welke|waarom|waardoor)',
      '(wil|wilde|wou|zou) .{0,3} (graag|eens) .{0,2} (weten|horen|begrijpen|snappen) .{0,1} (wat|hoe|waar|welke|waardoor)',
      '(hoor|hoorde) .{0,2} graag .{0,2} (wat|hoe|waar|welke)',
      '(mijn|de|een) vraag is .{0,1} (wat|hoe|waar)',
      '(vertel|zeg|vertelt) .{0,4} (wat|hoe|waar) .{0,1} (je|jij|u|jullie|ge|gij|het|dat|er)',
    ],
    example: 'Ik ben benieuwd hoe dat voor u was.',
    nearMiss: 'Ik weet niet of het lukt.',
  },
]
