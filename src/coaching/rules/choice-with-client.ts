import { coded, has } from '../context'
import { turnRule, inapplicable } from '../rule'
import { giz, miti } from '../sources'

const DOCTOR = /(?<!\p{L})(?:huisarts|dokter|ziekenhuis|spoed\p{L}*|112|doctor|gp|hospital|a&e)(?!\p{L})/iu
const SOON =
  /(?<!\p{L})(?:vandaag|vanavond|meteen|direct|deze week|today|tonight|at once|straight away|this week)(?!\p{L})/iu
/** `Dat moet de huisarts deze week nog zien`: what cannot wait may be said. */
const isUrgent = (text: string): boolean => DOCTOR.test(text) && SOON.test(text)

export const choiceWithClient = turnRule({
  id: 'choice-with-client',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'de keuze bij de ander laten', en: 'leaving the choice with the client' },
    why: {
      nl: 'Wie zelf kiest, houdt het langer vol. Wat opgelegd wordt, roept verzet op.',
      en: 'People keep up what they chose. What is imposed calls up resistance.',
    },
    ignore: { nl: 'Bij gevaar, of als iets wettelijk vastligt.', en: 'With danger, or when the law leaves no choice.' },
    skills: [20, 23, 15],
    rows: ['R094'],
    sources: [giz('Verandertaal ontlokken, punt 4'), miti('Emphasizing autonomy')],
  },
  messages: {
    obliging: {
      nl: ({ said }: { said: string }) =>
        `‘${said}’ klinkt als opgelegd. Zeggen dat de keuze bij de ander ligt, geeft vaak juist beweging.`,
      en: ({ said }: { said: string }) =>
        `‘${said}’ sounds imposed. Saying that the choice is theirs often sets things in motion.`,
    },
    leftFree: {
      nl: 'Je liet de keuze bij de ander. Dat helpt om zelf in beweging te komen.',
      en: 'You left the choice with the client. That helps people get moving themselves.',
    },
  },
  check: (context) => {
    const free = coded(context.turn, 'autonomy')[0]
    // Beside what is to be done, it is no longer left free.
    const directs = context.turn.segments.some(
      ({ code, evidence }) =>
        ['advice', 'information', 'structure'].includes(code) && evidence.some(({ cue }) => cue === 'imperative'),
    )
    if (free && directs) return inapplicable
    if (free) return [{ outcome: 'met', message: 'leftFree', at: free }]
    for (const segment of coded(context.turn, 'advice', 'confront', 'information', 'structure', 'other')) {
      const hit = context.hears(segment).find(({ cue }) => cue === 'obliges')
      if (!hit || has(segment, 'with-permission', 'options') || isUrgent(segment.text)) continue
      const said = segment.text.slice(hit.start, hit.end)
      return [{ outcome: 'missed', message: 'obliging', at: segment, data: { said } }]
    }
    return inapplicable
  },
  examples: {
    nl: {
      met: [['C: Ik weet het niet.', 'P: [autonomy] Jij beslist wat je hiermee doet.']],
      missed: [['C: Hij luistert niet.', 'P: [advice directive] U moet gewoon consequenter zijn.']],
      nearMiss: [
        ['C: Ik mag niet huilen van mezelf.', 'P: [complex-reflection] Je moet altijd sterk zijn.'],
        ['C: Er zit een plekje.', 'P: [advice directive] Dat moet u deze week nog door de huisarts laten bekijken.'],
      ],
    },
    en: {
      met: [['C: I do not know.', 'P: [autonomy] It is up to you what you do with this.']],
      missed: [['C: He does not listen.', 'P: [advice directive] You should just be firmer.']],
      nearMiss: [
        ['C: I am not allowed to cry.', 'P: [complex-reflection] You must always be strong.'],
        ['C: There is a spot.', 'P: [advice directive] You should have a doctor look at that this week.'],
      ],
    },
  },
})
