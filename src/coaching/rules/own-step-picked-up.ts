import type { ClientSegment } from '../../schema/coded-transcript'
import { isQuestion } from '../../schema/codes'
import { addressIn, clientSegmentsBefore, coded, has, hasCue } from '../context'
import { quoted, LISTENING } from '../mechanisms'
import { appreciativeQuestion } from '../rephrase'
import { inapplicable, type Place, turnRule } from '../rule'
import { giz } from '../sources'
import { takesUp } from '../uptake'

/** `Hoe kreeg je dat voor elkaar`: asked of the step, and not of what came after it. */
const POINTS = /(?<!\p{L})(?:dat|het|die|this|that|it)(?!\p{L})/iu
const DID =
  /(?<!\p{L})(?:(?:ik|we|wij|'k|k) (?:heb|hebben|ben|zijn|had|deed|deden|ging|gingen|zei|vroeg|belde|stopte|begon)|(?:heb|ben) ik|i (?:have|did|went|said|asked|called|stopped|started))(?!\p{L})/iu
function didIn(text: string): Place | undefined {
  const found = DID.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}
const BEFORE = /(?<!\p{L})al (?:eens|een keer|vaker|zo vaak)(?!\p{L})|(?<!\p{L})(?:once|often) before(?!\p{L})/iu
const REFUSES =
  /^(?:ik|i|nee,? ik|no,? i) (?:niet|ook niet|not|do not|don['’]t)(?!\p{L})|(?<!\p{L})(?:nooit (?:meer|weer)|never again)(?!\p{L})/iu
const refuses = ({ text }: ClientSegment): boolean => REFUSES.test(text)

export const ownStepPickedUp = turnRule({
  id: 'own-step-picked-up',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'de eigen stap van de ander opmerken', en: 'noticing the step they took' },
    why: {
      nl: 'Wie zelf iets deed, groeit als het gezien wordt.',
      en: 'People who did something themselves grow when it is seen.',
    },
    ignore: { nl: 'Als de ander het zelf wegwuift en verder wil.', en: 'When they wave it away and want to go on.' },
    skills: [13, 14, 15],
    rows: ['R044', 'R047', 'R079'],
    sources: [giz('3 Bekrachtigen'), giz('OGW 3 Vragen naar successen')],
  },
  messages: {
    notice: {
      nl: ({ heard }: { heard: string }) => `‘${heard}’ deed de ander zelf. Hoe lukte dat?`,
      en: ({ heard }: { heard: string }) => `‘${heard}’ was their own doing. How did they manage?`,
    },
    noticed: {
      nl: ({ heard }: { heard: string }) => `Je merkte ‘${heard}’ op. Zo groeit het vertrouwen dat het lukt.`,
      en: ({ heard }: { heard: string }) => `You noticed ‘${heard}’. That builds their trust in themselves.`,
    },
  },
  check: (context) => {
    const step = clientSegmentsBefore(context).find(
      (s) => (s.code === 'change-talk' && s.subtype === 'taking-steps') || hasCue(context, s, 'took-step'),
    )
    if (!step) return inapplicable
    const data = { heard: quoted(step.text, 7, didIn(step.text)) }
    const { turn, language } = context
    const well = turn.segments.find(
      (s) =>
        s.code === 'affirmation' ||
        s.code === 'compliment' ||
        (has(s, 'success', 'strengths') && (!isQuestion(s.code) || POINTS.test(s.text) || takesUp(context, s, [step]))),
    )
    if (well) return [{ outcome: 'met', message: 'noticed', at: well, because: [step], data }]
    const listens = turn.segments.some(({ code }) =>
      [...LISTENING, 'open-question', 'autonomy', 'ask-permission'].includes(code),
    )
    const past = coded(turn, 'confront', 'advice', 'information', 'closed-question')[0]
    const onScale = turn.steps.some(({ protocol }) => protocol === 'scaling-question')
    if (listens || !past || onScale || has(past, 'scaling', 'check', 'usefulness')) return inapplicable
    // `Dat heb ik al een keer gedaan`, and it was bad: `hoe lukte dat` would hurt.
    if (BEFORE.test(step.text) || clientSegmentsBefore(context).some(refuses)) return inapplicable
    const rephrasing = appreciativeQuestion(language, addressIn(context))
    const because = hasCue(context, step, 'took-step') ? [] : [step]
    return [{ outcome: 'missed', message: 'notice', at: past, because, data, rephrasing }]
  },
  examples: {
    nl: {
      met: [
        [
          'C: [change-talk taking-steps] Ik ben gisteren zelf naar school gegaan.',
          'P: [open-question success] Hoe heb je dat voor elkaar gekregen?',
        ],
      ],
      missed: [
        ['C: [change-talk taking-steps] Ik ben gisteren zelf naar school gegaan.', 'P: [closed-question] En vandaag?'],
      ],
      nearMiss: [
        ['C: [change-talk desire] Ik wil naar school.', 'P: [closed-question] En vandaag?'],
        [
          'C: [change-talk taking-steps] Ik heb dat al een keer gedaan, dat huilen vergeet ik niet.',
          'P: [confront] Dat was toen.',
        ],
        [
          'C: [change-talk taking-steps] Ik heb een half uur naast haar gezeten.',
          'P: [open-question exception] En wat deed je daarna anders?',
        ],
      ],
    },
    en: {
      met: [
        [
          'C: [change-talk taking-steps] Yesterday I went to school myself.',
          'P: [open-question success] How did you manage that?',
        ],
      ],
      missed: [['C: [change-talk taking-steps] Yesterday I went to school myself.', 'P: [closed-question] And today?']],
      nearMiss: [
        ['C: [change-talk desire] I want to go to school.', 'P: [closed-question] And today?'],
        ['C: [change-talk taking-steps] I tried that once before, never again.', 'P: [confront] That was then.'],
      ],
    },
  },
})
