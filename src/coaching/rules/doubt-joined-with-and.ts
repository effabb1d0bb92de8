import { clientHas, clientSegmentsBefore, coded, has, hasCue, presses, wordsOf } from '../context'
import { joinWithAnd } from '../rephrase'
import { inapplicable, turnRule } from '../rule'
import { giz, jgz } from '../sources'

/** Words by which somebody turns from one side to the other. */
const TURNING = new Set('maar toch tegelijk enerzijds anderzijds kant but still yet though side'.split(' '))
/** `Ik wil het wel en niet` */
const BOTH = [
  ['wel', 'niet'],
  ['do', 'not'],
] as const
const turns = (text: string): boolean => {
  // `Vals, maar goed.` turns nowhere.
  const words = wordsOf(text.replace(/(?:maar goed|but well)(?=\s*(?:[.!?]|$))/giu, ''))
  return words.some((word) => TURNING.has(word)) || BOTH.some((pair) => pair.every((word) => words.includes(word)))
}

/** The remark names the word: it has to stand there. */
const BUT = /(?<!\p{L})(?:maar|but)(?!\p{L})/iu
/** `Niet alleen voor jezelf, maar ook voor hem` adds up; no side weighs against the other. */
const NOT_ONLY =
  /(?<!\p{L})(?:niet|geen) .*[ ,]maar (?:ook|eerder|juist|vooral)(?!\p{L})|(?<!\p{L})not (?:only|just|so much) .*[ ,]but (?:also|rather)(?!\p{L})/iu

export const doubtJoinedWithAnd = turnRule({
  id: 'doubt-joined-with-and',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'twee kanten verbinden met en', en: 'joining both sides with and' },
    why: {
      nl: 'Met maar veegt de tweede helft de eerste weg. Met en mogen beide kanten er zijn.',
      en: 'But wipes out the first half. And lets both sides be true.',
    },
    ignore: {
      nl: 'Als de ander het zelf met maar zei en je dat precies zo teruggeeft.',
      en: 'When the other said but and you hand it back exactly like that.',
    },
    skills: [3, 23],
    rows: ['R021', 'R028'],
    sources: [jgz('Tekstvak 1'), giz('Verandertaal ontlokken')],
  },
  messages: {
    butBetween: {
      nl: 'Tussen de twee kanten staat ‘maar’. Met ‘en’ of ‘tegelijk’ klinken ze allebei even zwaar.',
      en: 'There is a ‘but’ between the two sides. With ‘and’ both weigh the same.',
    },
    bothSides: {
      nl: 'Je legde beide kanten naast elkaar. Zo hoeft de ander niet te kiezen of te verdedigen.',
      en: 'You put both sides next to each other. No need to choose or to defend.',
    },
  },
  check: (context) => {
    const both = coded(context.turn, 'complex-reflection', 'simple-reflection', 'summary').find((s) =>
      has(s, 'double-sided'),
    )
    if (!both) return inapplicable
    // The source itself gives this opener with 'maar' as a good one (C01).
    if (hasCue(context, both, 'doubt-opener')) return inapplicable
    if (hasCue(context, both, 'but-between')) {
      if (!BUT.test(both.text) || NOT_ONLY.test(both.text)) return inapplicable
      const rephrasing = joinWithAnd(both.text, context.language)
      const byWords = hasCue(context, both, 'two-sides')
      return [{ outcome: 'missed', message: 'butBetween', at: both, byWords, rephrasing }]
    }
    const doubts = clientSegmentsBefore(context).some((s) => clientHas(s, 'ambivalence') || turns(s.text))
    return doubts && !presses(context.turn) ? [{ outcome: 'met', message: 'bothSides', at: both }] : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'C: Ik wil het wel en niet.',
          'P: [complex-reflection double-sided] Je wilt stoppen, en het geeft je ook rust.',
        ],
      ],
      missed: [
        [
          'C: Ik wil het wel en niet.',
          'P: [complex-reflection double-sided] Je wilt stoppen, maar het geeft je ook rust.',
        ],
      ],
      nearMiss: [
        [
          'C: Ik twijfel.',
          'P: [complex-reflection double-sided] Je zou misschien minder willen blowen, maar je wilt ook je vrienden zien.',
        ],
        ['C: Ik ben moe.', 'P: [simple-reflection] Je bent moe, maar niet ziek.'],
        [
          'C: Hij heeft hetzelfde, maar die durft niet.',
          'P: [complex-reflection double-sided] Je wilt het niet alleen voor jezelf, maar ook voor hem.',
        ],
        [
          'C: Ik zong vroeger, vals, maar goed.',
          'P: [complex-reflection double-sided] Je merkt hoe graag zij het hoort, en dat raakt je.',
        ],
      ],
    },
    en: {
      met: [['C: I do and I do not.', 'P: [complex-reflection double-sided] You want to quit, and it calms you too.']],
      missed: [
        ['C: I do and I do not.', 'P: [complex-reflection double-sided] You want to quit, but it calms you too.'],
      ],
      nearMiss: [
        ['C: I am tired.', 'P: [simple-reflection] You are tired but not ill.'],
        [
          'C: He has the same, but he does not dare.',
          'P: [complex-reflection double-sided] You want it not only for yourself, but also for him.',
        ],
      ],
    },
  },
})
