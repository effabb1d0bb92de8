import type { PractitionerTurn } from '../../schema/coded-transcript'
import { isQuestion, isReflection } from '../../schema/codes'
import { coded, hasCue, unsafeLately } from '../context'
import { dropLeadIn } from '../rephrase'
import { inapplicable, turnRule } from '../rule'
import { giz } from '../sources'

/** `Ik snap dat u schrikt, maar …`, `ik begrijp dat je dat zegt, alleen …`: what comes after it is the point, not the lead-in. */
const GOES_ON =
  /(?<!\p{L})(?:maar|want|toch|but|because)(?!\p{L})|, (?:alleen|only)(?!\p{L})|(?<!\p{L})alleen (?:\p{L}+ )?(?:ik|we|wij|ge|u)(?!\p{L})/iu
/** Beside information, advice or a plan the lead-in is warmth, and no style to work on. */
const onlyListens = ({ segments }: PractitionerTurn): boolean =>
  segments.every(
    ({ code }) => isReflection(code) || isQuestion(code) || code === 'facilitate' || code === 'acknowledgement',
  )

export const reflectionWithoutLeadIn = turnRule({
  id: 'reflection-without-lead-in',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'teruggeven zonder aanloop', en: 'giving back without a lead-in' },
    why: {
      nl: 'Zonder ‘ik hoor je zeggen’ gaat de zin over de ander en niet over jou.',
      en: 'Without ‘I hear you saying’ the sentence is about the other and not about you.',
    },
    ignore: {
      nl: 'In een samenvatting is een aanloop juist prettig.',
      en: 'In a summary a lead-in is pleasant.',
    },
    skills: [3, 9],
    rows: ['R022'],
    sources: [giz('2 Reflectief luisteren, kernachtig')],
  },
  messages: {
    dropIt: {
      nl: ({ leadIn }: { leadIn: string }) => `Zonder ‘${leadIn}’ komt je zin directer bij de ander aan.`,
      en: ({ leadIn }: { leadIn: string }) => `Without ‘${leadIn}’ your sentence lands sooner.`,
    },
  },
  check: (context) => {
    if (unsafeLately(context) || !onlyListens(context.turn)) return inapplicable
    for (const reflection of coded(context.turn, 'simple-reflection', 'complex-reflection')) {
      // A double-sided reflection may begin so, as may a summary (C07).
      if (reflection.attributes.includes('double-sided') || !hasCue(context, reflection, 'needless-lead-in')) continue
      if (GOES_ON.test(reflection.text)) continue
      const hit = context.hears(reflection).find(({ cue }) => cue === 'needless-lead-in')
      if (!hit) continue
      const leadIn = reflection.text.slice(hit.start, hit.end).toLowerCase()
      const rephrasing = dropLeadIn(reflection.text, context.language)
      return [{ outcome: 'missed', message: 'dropIt', at: reflection, data: { leadIn }, rephrasing, byWords: true }]
    }
    return inapplicable
  },
  examples: {
    nl: {
      missed: [['C: Ik ben kapot.', 'P: [simple-reflection] Ik hoor je zeggen dat je kapot bent.']],
      nearMiss: [
        ['C: Ik ben kapot.', 'P: [simple-reflection] Je bent kapot.'],
        ['C: Ja.', 'P: [summary] Ik hoor je zeggen dat je kapot bent, en dat het met school beter gaat.'],
        ['C: Ja.', 'P: [simple-reflection] Als ik het goed begrijp ben je kapot.'],
        ['C: Ja.', 'P: [simple-reflection] Ik snap dat je dat niet wilt, alleen houd ik de deur wel open.'],
        [
          'C: Ik ben kapot.',
          'P: [simple-reflection] Ik snap dat je kapot bent. [information] Ik bel nog niemand, dat zeg ik je eerst.',
        ],
        ['C: [neutral safety] Hij gooit met stoelen.', 'P: [simple-reflection] Ik snap dat je bang bent.'],
      ],
    },
    en: {
      missed: [['C: I am worn out.', 'P: [simple-reflection] I hear you saying that you are worn out.']],
      nearMiss: [
        ['C: I am worn out.', 'P: [simple-reflection] You are worn out.'],
        ['C: I am worn out.', 'P: [simple-reflection] It sounds like you are worn out.'],
        ['C: No.', 'P: [simple-reflection] I understand that you do not want that, but the door stays open.'],
        ['C: [neutral safety] He throws chairs.', 'P: [simple-reflection] I understand that you are scared.'],
      ],
    },
  },
})
