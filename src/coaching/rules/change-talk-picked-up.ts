import type { PractitionerSegment } from '../../schema/coded-transcript'
import { clientSegmentsBefore, coded, has, hasCue, presses, wordsOf } from '../context'
import { quoted } from '../mechanisms'
import { inapplicable, turnRule } from '../rule'
import { pickedUp } from '../offers'
import { giz } from '../sources'
import { takesUp } from '../uptake'

/** Fewer words are an answer, whose meaning lies in the question (ours). */
const SHORTEST = 4

export const changeTalkPickedUp = turnRule({
  id: 'change-talk-picked-up',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'oppakken wat iemand over verandering zegt', en: 'picking up what somebody says about change' },
    why: {
      nl: 'Wat iemand zelf over veranderen zegt, weegt het zwaarst. Wat je oppakt, groeit.',
      en: 'What people say themselves about change weighs most. What you pick up grows.',
    },
    ignore: {
      nl: 'Als er op dit moment iets urgenters speelt, zoals gevaar of groot verdriet.',
      en: 'When something more urgent is going on, such as danger or grief.',
    },
    skills: [23, 24],
    rows: ['R089', 'R014'],
    sources: [giz('Verandertaal ontlokken')],
  },
  messages: {
    leftLying: {
      nl: ({ heard }: { heard: string }) =>
        `‘${heard}’ klonk als een begin van verandering. Daar ligt nog iets om op te pakken.`,
      en: ({ heard }: { heard: string }) =>
        `‘${heard}’ sounded like a beginning of change. There is something left to pick up.`,
    },
    pickedUp: {
      nl: ({ heard }: { heard: string }) => `Je pakte ‘${heard}’ op. Zo hoort de ander zichzelf over verandering.`,
      en: ({ heard }: { heard: string }) => `You picked up ‘${heard}’. That lets them hear themselves on change.`,
    },
  },
  check: (context) => {
    const { turn } = context
    const talk = clientSegmentsBefore(context).filter(({ code }) => code === 'change-talk')
    const strongest = talk.find(({ subtype }) => subtype !== 'reason') ?? talk[0]
    if (!strongest) return inapplicable
    const data = { heard: quoted(strongest.text, 7) }
    const takes = (s: PractitionerSegment): boolean => takesUp(context, s, talk)
    const reflections = coded(turn, 'simple-reflection', 'complex-reflection', 'summary', 'affirmation')
    const deep = strongest.subtype === 'reason' ? undefined : coded(turn, 'complex-reflection', 'affirmation')[0]
    const well = reflections.find(takes) ?? deep ?? turn.segments.find((s) => s.code === 'open-question' && takes(s))
    if (well && presses(turn)) return inapplicable
    if (well) return [{ outcome: 'met', message: 'pickedUp', at: well, because: talk, data }]
    // Only a clear wish, need or step counts, and only when something else takes its place.
    const clear = talk.filter(({ subtype, text }) => subtype !== 'reason' && wordsOf(text).length >= SHORTEST)
    const instead = turn.segments.find(
      (s) =>
        ['information', 'advice', 'confront'].includes(s.code) ||
        (s.code === 'closed-question' && s.attributes.length === 0 && hasCue(context, s, 'fact-asked', 'number-asked')),
    )
    const follows = turn.segments.some(
      (s) =>
        ['open-question', 'ask-permission', 'autonomy', 'compliment', 'acknowledgement', 'normalising'].includes(
          s.code,
        ) ||
        has(s, 'check', 'scaling', 'usefulness', 'next-step', 'goal', 'with-permission', 'options') ||
        takesUp(context, s, talk),
    )
    if (clear.length === 0 || !instead || follows) return inapplicable
    return [
      {
        outcome: 'missed',
        message: 'leftLying',
        at: instead,
        because: clear.filter((s) => !hasCue(context, s, 'plain-wish')),
        data,
        rephrasing: pickedUp(context, strongest),
      },
    ]
  },
  examples: {
    nl: {
      met: [
        ['C: [change-talk desire] Ik wil echt minder gaan roken.', 'P: [simple-reflection] Je wilt minder gaan roken.'],
        [
          'C: [change-talk desire] Ik wil echt minder gaan roken.',
          'P: [open-question] Wat zou minder roken je brengen?',
        ],
      ],
      missed: [
        [
          'C: [change-talk desire] Ik wil echt minder gaan roken.',
          'P: [closed-question] Hoe oud is de jongste ook alweer?',
        ],
      ],
      nearMiss: [
        ['C: [sustain-talk reason] Roken helpt me door de dag.', 'P: [closed-question] En slaapt de baby al door?'],
        ['C: [change-talk reason] Het kost bakken geld.', 'P: [closed-question] Hoeveel is dat ongeveer?'],
      ],
    },
    en: {
      met: [['C: [change-talk desire] I really want to smoke less.', 'P: [simple-reflection] You want to smoke less.']],
      missed: [
        ['C: [change-talk desire] I really want to smoke less.', 'P: [closed-question] How old is the youngest again?'],
      ],
      nearMiss: [
        ['C: [sustain-talk reason] It gets me through the day.', 'P: [closed-question] How old is the youngest again?'],
      ],
    },
  },
})
