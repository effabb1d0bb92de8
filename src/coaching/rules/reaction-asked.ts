import {
  LATELY,
  clientSegmentsBefore,
  coded,
  has,
  hasCue,
  isClient,
  isInformation,
  practitionerBefore,
  questionsOf,
  wordsOf,
} from '../context'
import { inapplicable, type TurnContext, turnRule } from '../rule'
import { overlap } from '../uptake'
import { giz, kern } from '../sources'

/** Less is a remark in passing, not information that asks for a reaction (ours). */
const SHORTEST = 12
/** Reflections of facts look much like information to the coder (ours). */
const SURE = 0.5
/** So much of it in the client's words is no news to them (ours). */
const ECHO = 0.5
const heardBefore = ({ turns, turn }: TurnContext): string =>
  turns
    .slice(Math.max(0, turn.index - LATELY), turn.index)
    .filter(isClient)
    .map(({ text }) => text)
    .join(' ')

/** A reply of more words is a reaction (ours). */
const SHORT_REPLY = 3

export const reactionAsked = turnRule({
  id: 'reaction-asked',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'vragen wat de informatie betekent', en: 'asking what the information means' },
    why: {
      nl: 'Informatie werkt pas als de ander er iets mee doet. Dat hoor je als je ernaar vraagt.',
      en: 'Information works once the other does something with it. You hear that when you ask.',
    },
    ignore: {
      nl: 'Als de ander al uit zichzelf reageert op wat je vertelde.',
      en: 'When the other already reacts to what you told.',
    },
    skills: [6, 1],
    rows: ['R038', 'R142', 'R107', 'R141', 'R151'],
    sources: [giz('5 Informatie uitwisselen met toestemming, stap 3'), kern('KE3 Psycho-educatie')],
  },
  messages: {
    askReaction: {
      nl: 'Je vertelde iets. Vragen wat de ander ervan vindt, maakt het rond.',
      en: 'You told them something. Asking what they make of it rounds it off.',
    },
    asked: {
      nl: 'Je vroeg wat je informatie voor de ander betekent. Dat maakt het een uitwisseling.',
      en: 'You asked what your information means to them. That makes it an exchange.',
    },
  },
  check: (context) => {
    const { turn } = context
    const given = coded(turn, 'information', 'advice')
    // The text itself gives closed examples of this question (C05): both kinds count.
    // What somebody else makes of it is another question.
    const asks = questionsOf(turn).find(
      (q) =>
        !has(q, 'circular') && (has(q, 'elicit-reaction') || hasCue(context, q, 'asks-reaction', 'asks-how-it-lands')),
    )
    const before = practitionerBefore(context, 1)[0]
    const told = (before?.segments ?? []).filter(isInformation)
    // Giving back what the client told is no information.
    const informs = [...told, ...given].some(
      (each) => each.confidence >= SURE && overlap(context, each.text, heardBefore(context)) < ECHO,
    )
    if (asks && informs) return [{ outcome: 'met', message: 'asked', at: asks }]
    // Missed when a second portion follows the first and nobody asked in between.
    const words = told.flatMap(({ text }) => wordsOf(text)).length
    // Who asked leave, and told, may wait for what comes.
    const answered =
      before?.segments.some(({ code }) => code.endsWith('question') || code === 'ask-permission') ?? false
    const listens = turn.segments.some(({ code }) => code.endsWith('question') || code.endsWith('reflection'))
    const reply = clientSegmentsBefore(context).flatMap(({ text }) => wordsOf(text))
    const reacts = reply.length > SHORT_REPLY || clientSegmentsBefore(context).some(({ text }) => text.includes('?'))
    if (given.length === 0 || words < SHORTEST || answered || listens || reacts) return inapplicable
    return [
      { outcome: 'missed', message: 'askReaction', at: given[0] ?? { start: 0, end: turn.text.length }, because: told },
    ]
  },
  examples: {
    nl: {
      met: [
        [
          'C: Ik hoor het graag.',
          'P: [information with-permission] Op die leeftijd is slapen nog heel wisselend. [open-question elicit-reaction] Wat herken je daarvan?',
        ],
      ],
      missed: [
        [
          'C: Nou ja.',
          'P: [information] Kinderen van die leeftijd hebben gemiddeld elf uur slaap nodig om overdag goed te kunnen leren en spelen.',
          'C: Oké.',
          'P: [information] En een vast ritme helpt daarbij.',
        ],
      ],
      nearMiss: [
        [
          'C: Zes biertjes door de week.',
          'P: [information] Zes biertjes door de week.',
          'C: Ja.',
          'P: [open-question elicit-reaction] Wat vind je daar zelf van?',
        ],
        [
          'C: Hij plast in bed.',
          'P: [information] Dat hoort bij zijn leeftijd.',
          'C: Ja.',
          'P: [open-question circular elicit-reaction] Wat denk je dat moeder daarvan vindt?',
        ],
        [
          'C: Nou ja.',
          'P: [information] Kinderen van die leeftijd hebben gemiddeld elf uur slaap nodig om overdag goed te kunnen leren en spelen.',
          'C: O, zoveel? Daar zitten wij ver onder.',
          'P: [simple-reflection] Jullie zitten daar ver onder.',
        ],
      ],
    },
    en: {
      met: [
        [
          'C: Do tell.',
          'P: [information with-permission] Sleep is still very changeable at that age. [open-question elicit-reaction] What do you recognise?',
        ],
      ],
      missed: [
        [
          'C: Well.',
          'P: [information] Children of that age need about eleven hours of sleep to be able to learn and play by day.',
          'C: Okay.',
          'P: [information] And a steady rhythm helps.',
        ],
      ],
      nearMiss: [
        [
          'C: Well.',
          'P: [information] Children of that age need about eleven hours of sleep to be able to learn and play by day.',
          'C: That much? We are nowhere near.',
          'P: [simple-reflection] You are nowhere near.',
        ],
      ],
    },
  },
})
