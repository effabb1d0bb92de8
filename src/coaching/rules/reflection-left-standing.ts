import type { PractitionerSegment } from '../../schema/coded-transcript'
import { isReflection, type PractitionerAttribute } from '../../schema/codes'
import {
  clientAsked,
  clientHas,
  clientSegmentsBefore,
  coded,
  has,
  hasCue,
  presses,
  questionsOf,
  takesStep,
  unsafeLately,
  wordsOf,
} from '../context'
import { inapplicable, turnRule } from '../rule'
import { giz } from '../sources'
import { withoutEnd } from '../words'

/** A check of what was handed back, or the next step of a protocol, is a question with a place of its own. */
const STEPPING: readonly PractitionerAttribute[] = [
  'check',
  'scaling',
  'miracle',
  'exception',
  'next-step',
  'desired-situation',
  'success',
  'strengths',
  'usefulness',
  'goal',
  'network',
  'choice',
]
const YOU = new Set('je jij u jullie ge gij you'.split(' '))
/** What somebody feels, wants or finds; what they did leads on to a question by itself. */
const INNER = new Set(
  'bent ben zijt zijn voelt voel voelen wilt wil willen mist mis missen vindt vind vinden schaamt schaam hoopt hoop vreest baalt hunkert verlangt zou are feel want miss find hope fear wish long'.split(
    ' ',
  ),
)
/** `Misschien is de club iets`: an idea of one's own, however much like a reflection it looks. */
const OFFERS = /^(?:(?:en|maar|of|and|but|or) )?(?:misschien|wellicht|anders|maybe|perhaps)(?!\p{L})/iu
/** Shorter is an echo that leads to a question, no reflection to be left standing (ours). */
const SHORTEST = 5
/** A remark of one's own looks much like a reflection (ours). */
const SURE = 0.85

export const reflectionLeftStanding = turnRule({
  id: 'reflection-left-standing',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'na het teruggeven even wachten', en: 'waiting a moment after giving something back' },
    why: {
      nl: 'Wat je teruggeeft, werkt na in de stilte. Een vraag erachteraan neemt dat moment weg.',
      en: 'What you gave back does its work in the silence. A question on top of it takes that moment away.',
    },
    ignore: {
      nl: 'Als je alleen toetst of het klopt, of als de ander liever vragen krijgt.',
      en: 'When you only check whether it is right, or when the other prefers questions.',
    },
    skills: [9, 11, 23],
    rows: ['R020'],
    sources: [giz('2 Reflectief luisteren')],
  },
  messages: {
    questionFollows: {
      nl: ({ reflection }: { reflection: string }) =>
        `Na ‘${reflection}’ komt meteen een vraag. Misschien zegt de ander uit zichzelf meer als je even wacht.`,
      en: ({ reflection }: { reflection: string }) =>
        `‘${reflection}’ is followed by a question. Perhaps a moment of silence would bring out more.`,
    },
    leftStanding: {
      nl: 'Je gaf iets terug en liet het daarbij. Dat geeft de ander ruimte om verder te gaan.',
      en: 'You gave something back and left it there. That gives the other room to go on.',
    },
  },
  check: (context) => {
    const { turn } = context
    // At the very beginning nothing was said to give back.
    if (clientSegmentsBefore(context).length === 0) return inapplicable
    const goesOn = (asked: PractitionerSegment): boolean => hasCue(context, asked, 'anything-else')
    const reflections = coded(turn, 'simple-reflection', 'complex-reflection')
    const reflection = reflections.find(
      ({ text }) => wordsOf(text).length >= (YOU.has(wordsOf(text)[0] ?? '') ? SHORTEST - 1 : SHORTEST),
    )
    if (!reflection) return inapplicable
    // A check of what was just handed back is welcome (C06); what asks on from an affirmation is none of this.
    const question = questionsOf(turn).find(
      (asked) => asked.start > reflection.start && !STEPPING.some((step) => has(asked, step)) && !goesOn(asked),
    )
    // A question that follows an image, an echo or a fact grows out of it; after what somebody feels or wants it takes its place.
    const opensWithYou = YOU.has(wordsOf(reflection.text)[0] ?? '')
    const second = wordsOf(reflection.text)[1] ?? ''
    const inner = opensWithYou && INNER.has(second)
    if (question && inner && !unsafeLately(context) && !takesStep(turn)) {
      const short = reflection.text.split(/\s+/).slice(0, 5).join(' ')
      const data = { reflection: `${withoutEnd(short, '.,;:!?')}…` }
      return [{ outcome: 'missed', message: 'questionFollows', at: reflection, data, rephrasing: reflection.text }]
    }
    const last = turn.segments.at(-1)
    // Leaving it there asks something when it weighs; after a plain story it goes by itself.
    const weighs = clientSegmentsBefore(context).some(
      (s) => s.code === 'sustain-talk' || clientHas(s, 'emotion', 'ambivalence'),
    )
    const only = turn.segments.every(({ code }) => isReflection(code))
    return last === reflection &&
      only &&
      weighs &&
      !OFFERS.test(reflection.text) &&
      !presses(turn) &&
      !clientAsked(context)
      ? [{ outcome: 'met', message: 'leftStanding', at: reflection, needs: SURE }]
      : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'C: [neutral emotion] Het is elke avond strijd.',
          'P: [complex-reflection] Je verlangt naar een rustige avond.',
        ],
      ],
      missed: [
        [
          'C: Het is elke avond strijd.',
          'P: [complex-reflection] Je verlangt naar een rustige avond. [open-question] Hoe laat begint het?',
        ],
      ],
      nearMiss: [
        ['P: [complex-reflection] Jullie zijn samen gekomen vandaag. [closed-question] Hoe oud is hij precies?'],
        [
          'C: [neutral emotion] Ik heb niemand.',
          'P: [simple-reflection] Misschien is de wandelclub iets, die zoeken nog iemand.',
        ],
        ['C: Een vier.', 'P: [simple-reflection] Een vier. [open-question scaling] Wat zit daar al in?'],
        [
          'C: Het is elke avond strijd.',
          'P: [simple-reflection] Het is dus elke avond strijd bij jullie. [closed-question check] Klopt dat?',
        ],
        ['C: Ik bracht hem toch.', 'P: [affirmation] Je hebt doorgezet. [open-question] Hoe is je dat gelukt?'],
      ],
    },
    en: {
      met: [
        ['C: [neutral emotion] Every night is a fight.', 'P: [complex-reflection] You long for one quiet evening.'],
      ],
      missed: [
        [
          'C: Every night is a fight.',
          'P: [complex-reflection] You long for one quiet evening. [open-question] When does it start?',
        ],
      ],
      nearMiss: [
        ['C: A four.', 'P: [simple-reflection] A four. [open-question scaling] What is in it already?'],
        [
          'C: [neutral emotion] I have nobody.',
          'P: [simple-reflection] Perhaps the walking club is something for you.',
        ],
      ],
    },
  },
})
