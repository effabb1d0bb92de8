import { addressIn, clientSegmentsBefore, coded, has, hasCue } from '../context'
import { quoted, LISTENING } from '../mechanisms'
import { appreciativeQuestion } from '../rephrase'
import { turnRule, inapplicable } from '../rule'
import { giz } from '../sources'

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
    const data = { heard: quoted(step.text, 7) }
    const { turn, language } = context
    const well = turn.segments.find(
      (s) => s.code === 'affirmation' || s.code === 'compliment' || has(s, 'success', 'strengths'),
    )
    if (well) return [{ outcome: 'met', message: 'noticed', at: well, because: [step], data }]
    const listens = turn.segments.some(({ code }) =>
      [...LISTENING, 'open-question', 'autonomy', 'ask-permission'].includes(code),
    )
    const past = coded(turn, 'confront', 'advice', 'information', 'closed-question')[0]
    if (listens || !past || has(past, 'scaling', 'check', 'usefulness')) return inapplicable
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
      nearMiss: [['C: [change-talk desire] Ik wil naar school.', 'P: [closed-question] En vandaag?']],
    },
    en: {
      met: [
        [
          'C: [change-talk taking-steps] Yesterday I went to school myself.',
          'P: [open-question success] How did you manage that?',
        ],
      ],
      missed: [['C: [change-talk taking-steps] Yesterday I went to school myself.', 'P: [closed-question] And today?']],
      nearMiss: [['C: [change-talk desire] I want to go to school.', 'P: [closed-question] And today?']],
    },
  },
})
