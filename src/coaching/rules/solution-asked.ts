import type { PractitionerAttribute } from '../../schema/codes'
import {
  clientHas,
  clientSegmentsBefore,
  handsBack,
  has,
  hasCue,
  maySignalDanger,
  presses,
  questionsOf,
  recognises,
} from '../context'
import { inapplicable, turnRule } from '../rule'
import { giz } from '../sources'

/** Any question looks a little like one of these (ours). */
const SURE = 0.85

/** `Wat zou je van mij willen weten?` asks what to talk of, not where somebody wants to go. */
const ABOUT_THE_TALK =
  /(?<!\p{L})(?:weten|horen|vragen|bespreken|besproken|know|hear|ask|discuss|discussed|talk about)(?!\p{L})/iu

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu')

/** What the code says and what the words say: one of them alone praises any question (ours). */
const KINDS = [
  [
    'exception',
    ['exception'],
    words(
      'wel|beter|hoger|zonder|graag|anders|ooit|goeie?|goede?|goed|moment(?:en)?|keer|dagen|avonden|hielp|lukte|minder|acht|when|without|better|ever|different|differently|nights|days|time|times|less|higher',
    ),
  ],
  [
    'success',
    ['success', 'strengths'],
    words(
      'goed|lukt|lukte|gelukt|elkaar|trots|sterk|leunt|leun|helpt|hielp|helpen|minder|doorheen|wel|kreeg|gekregen|hoopte|ruimte|maakte dat|zit er|kunt|kan|kun|volgehouden|good|well|manage|managed|proud|strong|helps|helped|can|worked|did you do',
    ),
  ],
  [
    'others',
    ['circular'],
    words(
      // `Wat zegt de juf?` asks for a fact.
      '(?:zou|zouden|zal|would) .{0,40}(?:zeggen|terugzeggen|vinden|denken|think|say)|denkt?|merkt?|merken|merkte|ziet?|zien|aanraden|meegeven|opvallen|notice|notices|sees?|advise',
    ),
  ],
  [
    'wish',
    ['desired-situation', 'goal'],
    words(
      'wil|wilt|willen|hoop|hoopt|bereiken|doel|jaar|maand|zomer|pasen|anders|beter|hoger|wens|graag|liefste?|eruit|uitzien|oplevert|gelukt|merken|stel|like|want|hope|wish|goal|year|different|better|suppose',
    ),
  ],
] as const satisfies readonly (readonly [string, readonly PractitionerAttribute[], RegExp])[]

/** `Hoe vond je het gaan?` looks back on an exercise, `wat kan oma doen?` asks for help, `wat moet ik anders doen?` for feedback. */
const OTHERWISE =
  /(?<!\p{L})(?:hoe (?:vond|was|ging)(?! je het zelf, wat)|kunnen (?:doen|helpen)|(?:moeten|moet) doen|dat ik anders|ogen|how (?:was|did it go)|could do)(?!\p{L})/iu

export const solutionAsked = turnRule({
  id: 'solution-asked',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'vragen naar wat al werkt of wat iemand wil', en: 'asking what works already or what is wanted' },
    why: {
      nl: 'Wie over een goed moment of een wens vertelt, ziet vaak zelf een volgende stap.',
      en: 'People who tell of a good moment or a wish often see a next step themselves.',
    },
    ignore: {
      nl: 'Als iemand eerst het zware kwijt wil.',
      en: 'When somebody first needs to tell what is hard.',
    },
    skills: [14, 17],
    rows: ['own'],
    sources: [
      giz('OGW 1 Vragen naar de gewenste situatie'),
      giz('OGW 2 Vragen naar uitzonderingen'),
      giz('OGW 3 Vragen naar successen'),
    ],
  },
  messages: {
    exception: {
      nl: 'Je vroeg naar een moment waarop het anders gaat. Daar zit vaak een stukje oplossing.',
      en: 'You asked about a time when it goes differently. There is often a piece of the solution in that.',
    },
    success: {
      nl: 'Je vroeg naar wat iemand al kan of wat al lukte. Daar is op voort te bouwen.',
      en: 'You asked what somebody can do or what worked before. That is something to build on.',
    },
    others: {
      nl: 'Je vroeg wat een ander zou zien, vinden of zeggen. Zo komt er een blik van buiten bij.',
      en: 'You asked what somebody else would see, find or say. That adds a view from outside.',
    },
    wish: {
      nl: 'Je vroeg hoe het mag worden. Zo gaat het gesprek over waar iemand heen wil.',
      en: 'You asked how they would like it to be. That turns the talk to where somebody wants to go.',
    },
  },
  check: (context) => {
    const { turn } = context
    const [question, ...more] = questionsOf(turn)
    if (!question || more.length > 0 || presses(turn) || has(question, 'leading')) return inapplicable
    // What is heavy is heard first.
    const heavy = clientSegmentsBefore(context).some(
      (said) =>
        clientHas(said, 'emotion', 'discord') ||
        hasCue(context, said, 'heavy-feeling') ||
        maySignalDanger(context, said),
    )
    if (heavy && !handsBack(turn) && !recognises(turn)) return inapplicable
    if (has(question, 'elicit-need', 'usefulness', 'check') || ABOUT_THE_TALK.test(question.text)) return inapplicable
    if (OTHERWISE.test(question.text)) return inapplicable
    const kind = KINDS.find(([, attributes, said]) => has(question, ...attributes) && said.test(question.text))
    return kind ? [{ outcome: 'met', message: kind[0], at: question, needs: SURE }] : inapplicable
  },
  examples: {
    nl: {
      met: [
        ['C: Het is elke avond ruzie.', 'P: [closed-question exception] Zijn er avonden waarop het wel rustig is?'],
        ['C: Ik zie er tegenop.', 'P: [open-question strengths] Wat kun jij goed wat hierbij helpt?'],
        ['C: Hij zegt er niets over.', 'P: [open-question circular] Wat zou hij als eerste merken?'],
        ['C: Zo gaat het al weken.', 'P: [open-question desired-situation] Hoe zou je het graag zien?'],
      ],
      nearMiss: [
        ['C: [neutral emotion] Ik ben bang, elke nacht.', 'P: [closed-question exception] Zijn er nachten zonder?'],
        ['C: Het is elke avond ruzie.', 'P: [closed-question] Zijn jullie dan allemaal thuis?'],
        // Codes alone do not make it one.
        ['C: Ik oefende het.', 'P: [open-question success] Hoe vond je het gaan?'],
        ['C: Ik heb vogels.', 'P: [open-question success] Hoe ben je bij die vogels terechtgekomen?'],
        ['C: Oma weet het.', 'P: [open-question circular] Wat zou oma kunnen doen als hij bibbert?'],
        ['C: Ik schrok.', 'P: [open-question desired-situation] Wat zou je van mij willen weten?'],
      ],
    },
    en: {
      met: [
        ['C: We quarrel every night.', 'P: [closed-question exception] Are there nights when it is calm?'],
        ['C: I dread it.', 'P: [open-question strengths] What are you good at that helps here?'],
        ['C: He says nothing about it.', 'P: [open-question circular] What would he notice first?'],
        ['C: It has been so for weeks.', 'P: [open-question desired-situation] How would you like it to be?'],
      ],
      nearMiss: [
        ['C: [neutral emotion] I am afraid, every night.', 'P: [closed-question exception] Are there nights without?'],
        ['C: We quarrel every night.', 'P: [closed-question] Are you all at home then?'],
        ['C: It was a fright.', 'P: [open-question desired-situation] What would you like to know from me?'],
      ],
    },
  },
})
