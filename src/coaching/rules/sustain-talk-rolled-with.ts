import type { PractitionerSegment } from '../../schema/coded-transcript'
import type { PractitionerCode } from '../../schema/codes'
import { soundsHard } from '../confronting'
import {
  clientAsked,
  clientHas,
  clientSegmentsBefore,
  coded,
  has,
  hasCue,
  presses,
  questionsOf,
  wordsOf,
} from '../context'
import type { CoachCue } from '../ear'
import { quoted } from '../mechanisms'
import { inapplicable, type TurnContext, turnRule } from '../rule'
import { giz, jgz } from '../sources'
import { takesUp } from '../uptake'
import { unmarked } from '../words'

const ROLLING: readonly PractitionerCode[] = ['simple-reflection', 'complex-reflection', 'acknowledgement', 'autonomy']
const NAMED: readonly CoachCue[] = [
  'makes-small',
  'puts-down',
  'mocks',
  'brushes-aside',
  'passes-judgement',
  'blames-parent',
  'threatens-placement',
  'calls-odd',
  'grades-position',
]

/** Fewer words than this seldom tell what somebody does not want (ours). */
const RESISTING = 4
/** Words that take up what the other said and hold nothing hard need a coder that is surer (ours). */
const SURE = 0.85
const TAG = /(?<!\p{L})(?:toch|of niet|isn['’]t it|right)$/iu
/** `Dat is toch voor jongeren, toch?`: who asks gets an answer, be it a no. */
const asksBack = (text: string): boolean => text.trim().endsWith('?') || TAG.test(unmarked(text))
/** `Ik weet het. Ik heb sorry gezegd.` resists nothing. */
const AGREES =
  /^(?:(?:ja|oké|yes)[,. ]+)?(?:ik weet(?: het)?|dat weet ik|dat klopt|klopt|dat is waar|i know|that is true)[.,!](?!.*(?<!\p{L})(?:maar|but)(?!\p{L}))/iu
const mild = (context: TurnContext, segment: PractitionerSegment): boolean =>
  takesUp(context, segment, clientSegmentsBefore(context)) && !soundsHard(context, segment)

export const sustainTalkRolledWith = turnRule({
  id: 'sustain-talk-rolled-with',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'meeveren in plaats van overtuigen', en: 'rolling with it instead of persuading' },
    why: {
      nl: 'Trekken roept tegentrekken op. Wie gehoord wordt, kan gaan twijfelen.',
      en: 'People who are being persuaded defend the opposite. People who are heard can begin to doubt.',
    },
    ignore: {
      nl: 'Als de veiligheid van een kind vraagt dat je helder bent over wat niet kan.',
      en: 'When the safety of a child asks you to be clear about what cannot be.',
    },
    skills: [8, 23],
    rows: ['R033', 'R090', 'R091'],
    sources: [jgz('2.1 Motiverende gespreksvoering'), giz('Verandertaal ontlokken')],
  },
  messages: {
    passedBy: {
      nl: ({ heard }: { heard: string }) =>
        `‘${heard}’ kreeg een tegenargument. Teruggeven wat je hoort, maakt vaak meer los.`,
      en: ({ heard }: { heard: string }) =>
        `‘${heard}’ met a counter-argument. Handing back what you hear often loosens more.`,
    },
    argued: {
      nl: 'Dit kan als tegenspraak binnenkomen. Eerst teruggeven wat je hoorde, houdt de ander in gesprek.',
      en: 'This may sound like arguing. Giving back what you heard first keeps them talking.',
    },
    answered: {
      nl: ({ heard }: { heard: string }) => `Je ging niet in discussie over ‘${heard}’. Zo blijft de ander in gesprek.`,
      en: ({ heard }: { heard: string }) =>
        `You did not argue with ‘${heard}’. That keeps the other in the conversation.`,
    },
  },
  check: (context) => {
    const { turn } = context
    const said = clientSegmentsBefore(context)
    const against = said.filter(
      (segment) => (segment.code === 'sustain-talk' || clientHas(segment, 'discord')) && !AGREES.test(segment.text),
    )
    const first = against[0]
    const data = { heard: quoted(first?.text ?? '', 6) }
    // Arguing is arguing, whatever the other said; where its words are known, another rule names them.
    const confronts = coded(turn, 'confront')[0]
    const named = confronts && hasCue(context, confronts, ...NAMED)
    const answersOnly = !named && against.length > 0 && against.every(({ text }) => asksBack(text))
    // `Je zegt zelf maar of dat wat is` leaves it to the other, whatever coding hears in it.
    const free = turn.segments.some((segment) => hasCue(context, segment, 'leaves-it-free'))
    if (confronts && first && !answersOnly && !free && against.some(({ uncertain }) => !uncertain))
      return [{ outcome: 'missed', message: 'passedBy', at: confronts, data }]
    // `Maar jij slaapt, dus jij weet van niks` belongs to the miracle.
    const miracle =
      turn.segments.some((segment) => has(segment, 'miracle')) || /\bwonder\b|\bmiracle\b/iu.test(turn.text)
    const asked = clientAsked(context) || Boolean(said.at(-1)?.text.includes('?'))
    if (confronts && !named && said.length > 0 && !miracle && !asked && !free)
      return [
        { outcome: 'missed', message: 'argued', at: confronts, ...(mild(context, confronts) ? { needs: SURE } : {}) },
      ]
    const told = coded(turn, 'advice').find((s) => has(s, 'directive') && !has(s, 'with-permission'))
    if (told && first) return [{ outcome: 'missed', message: 'passedBy', at: told, because: against, data }]
    // `Vervelend.` and on with one's own question is not hearing somebody.
    const inPassing = ({ code, text }: PractitionerSegment): boolean =>
      code === 'acknowledgement' && wordsOf(text).length < RESISTING && questionsOf(turn).length > 0
    const heard = turn.segments.find((s) => {
      if (!ROLLING.includes(s.code)) return false
      return takesUp(context, s, said) || (s.code !== 'simple-reflection' && !inPassing(s))
    })
    // A ground given may as well be part of the story: then only resistance in so many words counts.
    const open = against.some((segment) => segment.subtype !== 'reason' || clientHas(segment, 'discord'))
    const informs = coded(turn, 'information').length > 0
    // `Hier, op drie` is an answer, no resistance.
    const answers = against.every((s) => clientHas(s, 'scale-answer') || wordsOf(s.text).length < RESISTING)
    if (!first || !heard || !open || answers || informs || presses(turn)) return inapplicable
    return [{ outcome: 'met', message: 'answered', at: heard, because: against, data }]
  },
  examples: {
    nl: {
      met: [
        [
          'C: [sustain-talk desire] Ik wil niet stoppen, het geeft me rust.',
          'P: [simple-reflection] Het geeft je rust.',
        ],
      ],
      missed: [
        [
          'C: [sustain-talk reason] Het is het enige wat me rust geeft.',
          'P: [confront] Maar u ziet toch wel dat het slecht is voor de kinderen.',
        ],
        ['C: [neutral discord] U was er niet bij.', 'P: [advice directive] U moet gewoon strenger zijn.'],
        [
          'C: [neutral] We hebben er toen maar friet bij gehaald.',
          'P: [confront] Met friet los je dit natuurlijk niet op.',
        ],
      ],
      nearMiss: [
        ['C: [sustain-talk reason] Het is het enige wat me rust geeft.', 'P: [open-question] Hoe werkt dat voor je?'],
        [
          'C: [sustain-talk reason] Dat is toch voor jongeren, toch?',
          'P: [confront] Nee hoor, voor iedereen zonder diploma.',
        ],
        ['C: [neutral discord] Ik weet. Ik heb sorry gezegd.', 'P: [acknowledgement] Dat vroeg moed van u.'],
        ['C: [neutral] Overdag kan het.', 'P: [confront] Dinsdag dan, en je zegt zelf maar of dat wat is.'],
        [
          'C: [sustain-talk desire] Ik vraag die toeslag nooit meer aan.',
          'P: [acknowledgement] Dat is vervelend. [open-question next-step] Wat gaat u nu doen met de vrijdagen?',
        ],
      ],
    },
    en: {
      met: [['C: [sustain-talk desire] I will not stop, it calms me.', 'P: [simple-reflection] It calms you.']],
      missed: [
        [
          'C: [sustain-talk reason] It is all that calms me.',
          'P: [confront] But you do see that it harms the children.',
        ],
        ['C: [neutral] So we got chips in the end.', 'P: [confront] Chips will not solve this of course.'],
      ],
      nearMiss: [
        ['C: [sustain-talk reason] It is all that calms me.', 'P: [open-question] How does that work for you?'],
        ['C: [sustain-talk reason] That is for teenagers, right?', 'P: [confront] No, for all without a diploma.'],
        [
          'C: [sustain-talk desire] I will never apply for that again.',
          'P: [acknowledgement] How annoying. [open-question next-step] What will you do about Fridays?',
        ],
      ],
    },
  },
})
