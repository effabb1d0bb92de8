import type { PractitionerSegment } from '../../schema/coded-transcript'
import {
  clientSegmentsBefore,
  coded,
  givesBack,
  has,
  hasCue,
  practitionerBefore,
  presses,
  questionsOf,
  wordsOf,
} from '../context'
import { fittingQuestions } from '../offers'
import { openVersion } from '../rephrase'
import { inapplicable, turnRule } from '../rule'
import { numbersIn } from '../scale'
import { giz } from '../sources'
import { wordTakenUp } from '../uptake'

const MINIMAL = 3
/** An answer of so few words to a closed question leaves room (ours). */
const SHORT_ANSWER = 8
/** A shorter question asks for a detail, or rests on what was said before (ours). */
const TELLING = 4
/** `Wat is je naam?` looks much like an open question (ours). */
const SURE = 0.9
/** Words that every story holds: asking on about one of these tells of no listening. */
const EMPTY = new Set(
  (
    'zegt zeggen zegde zeiden denkt denken dacht vindt vinden vond doet doen deed gaat gaan ging komt komen kwam maakt maken ' +
    'zit zitten zat staat staan stond ligt liggen lag blijft blijven bleef krijgt krijgen weet weten wist wordt worden dingen eigenlijk altijd soms says said think thinks thought does going comes ' +
    'makes gets know knows things always sometimes'
  ).split(' '),
)
/** Closed questions with a purpose of their own are none of this. */
const fitting = (question: PractitionerSegment): boolean =>
  has(
    question,
    'check',
    'scaling',
    'choice',
    'next-step',
    'exception',
    'usefulness',
    'elicit-reaction',
    'elicit-need',
  ) || has(question, 'success', 'strengths', 'circular', 'network', 'leading', 'miracle', 'goal', 'desired-situation')

export const openOverClosed = turnRule({
  id: 'open-over-closed',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'open vragen', en: 'open questions' },
    why: {
      nl: 'Op een open vraag kiest de ander wat belangrijk is. Op een gesloten vraag kies jij.',
      en: 'With an open question the other chooses what matters. With a closed one you do.',
    },
    ignore: {
      nl: 'Als je iets wilt toetsen of een feit nodig hebt, of als open vragen voor iemand te groot zijn.',
      en: 'When you check something or need a fact, or when open questions are too big for somebody.',
    },
    skills: [3, 9],
    rows: ['R001', 'R005'],
    sources: [giz('1 Open vragen stellen')],
  },
  messages: {
    openUp: {
      nl: 'Op je gesloten vragen komen korte antwoorden. Een vraag met hoe of wat kan meer losmaken.',
      en: 'Your closed questions get short answers. A question with how or what may bring out more.',
    },
    askedOn: {
      nl: 'Je vroeg open door op wat je hoorde. Zo houdt de ander de leiding in het verhaal.',
      en: 'You asked on, openly, from what you heard. The story stays in their hands.',
    },
    opened: {
      nl: 'Na je gesloten vraag maakte je het open. Zo komt er ruimte om te vertellen.',
      en: 'After your closed question you opened it up. That makes room to talk.',
    },
  },
  check: (context) => {
    const { turn } = context
    const reply = clientSegmentsBefore(context)
    const words = reply.flatMap(({ text }) => wordsOf(text)).length
    const before = practitionerBefore(context, 1)[0]
    const open = coded(turn, 'open-question')[0]
    if (open) {
      // Common as they are, only an open question by itself that brings something is worth a word.
      if (presses(turn) || questionsOf(turn).length > 1 || wordsOf(open.text).length < TELLING) return inapplicable
      if (open.attributes.length > 0) return inapplicable
      const asked =
        questionsOf(before).some(({ text }) => text.trim().endsWith('?')) || !/[.!?]/u.test(before?.text ?? '')
      const closedOnly =
        asked &&
        coded(before, 'closed-question').length > 0 &&
        coded(before, 'open-question', 'why-question', 'confront').length === 0
      if (closedOnly && words <= SHORT_ANSWER) return [{ outcome: 'met', message: 'opened', at: open, needs: SURE }]
      // A number is no story.
      const word = wordTakenUp(context, open, reply)
      // `Wat doe jij dan, Karim?` calls somebody and takes up nothing.
      const calls = word !== undefined && new RegExp(`(?:^${word},|, ${word}[?.!]*$)`, 'iu').test(open.text.trim())
      return word && !calls && !EMPTY.has(word.toLowerCase()) && numbersIn(word, context.language).length === 0
        ? [{ outcome: 'met', message: 'askedOn', at: open, needs: SURE }]
        : inapplicable
    }
    // `Hoe lang, en hoe hard?` asks with how already.
    const closed = coded(turn, 'closed-question').find(
      (q) => !fitting(q) && !hasCue(context, q, 'check-understanding', 'opens-with-interrogative'),
    )
    const closedBefore = coded(before, 'closed-question').some((q) => !fitting(q))
    const short = reply.length > 0 && words <= MINIMAL
    if (!closed || !closedBefore || !short || givesBack(turn)) return inapplicable
    return [
      {
        outcome: 'missed',
        message: 'openUp',
        at: closed,
        rephrasing: openVersion(closed.text, context.language),
        offers: fittingQuestions(context),
      },
    ]
  },
  examples: {
    nl: {
      met: [
        ['C: Het is druk in de zaak.', 'P: [open-question] Hoe ziet een dag in de zaak eruit?'],
        ['P: [closed-question] Slaap je goed?', 'C: Nee.', 'P: [open-question] Hoe gaan die nachten dan?'],
      ],
      missed: [['P: [closed-question] Slaap je goed?', 'C: Nee.', 'P: [closed-question] Eet je goed?']],
      nearMiss: [
        ['C: Het is druk in de zaak.', 'P: [open-question] Wat kun je dan vertellen over je zus?'],
        ['C: Zij zegt twee woorden.', 'P: [open-question] Hoe denkt u dat het komt dat ze weinig zegt?'],
        ['C: Ik heb in de auto zitten huilen.', 'P: [open-question] Wat denkt u dat er bij haar onder zit?'],
        ['C: Dat zegt Karim ook altijd.', 'P: [open-question] Wat doe jij dan anders met die fles, Karim?'],
        ['P: [closed-question] Draag je oortjes?', 'C: Ja.', 'P: [closed-question] Hoe lang per dag, en hoe hard?'],
        ['C: Ik heb er drie.', 'P: [open-question] Wat trekt je van die drie het meest?'],
        [
          'P: [other] Goed. [closed-question] Zet je schrap.',
          'C: Ja.',
          'P: [open-question] Hoe ziet je leven er over een jaar uit?',
        ],
        [
          'C: Het is druk in de zaak.',
          'P: [open-question] Wat maakt het druk in de zaak? [open-question] En wie helpt je daar?',
        ],
        ['C: Het is druk in de zaak.', 'P: [open-question] Wat houdt je tegen om de zaak gewoon te sluiten?'],
        [
          'P: [closed-question] Slaap je goed?',
          'C: Nee.',
          'P: [closed-question check] Klopt het dat dat al lang zo is?',
        ],
        [
          'P: [closed-question] Slaap je goed?',
          'C: Nee, en dat is al zo sinds we hier zijn komen wonen.',
          'P: [closed-question] Is het hier gehorig?',
        ],
      ],
    },
    en: {
      met: [
        ['C: It is busy at the shop.', 'P: [open-question] What is a day at the shop like?'],
        ['P: [closed-question] Do you sleep well?', 'C: No.', 'P: [open-question] What are those nights like?'],
      ],
      missed: [['P: [closed-question] Do you sleep well?', 'C: No.', 'P: [closed-question] Do you eat well?']],
      nearMiss: [
        ['C: It is busy at the shop.', 'P: [open-question] What can you tell me about your sister?'],
        ['C: That is what Karim says too.', 'P: [open-question] What do you do differently with that bottle, Karim?'],
        ['C: I have three.', 'P: [open-question] What draws you most of those three?'],
        ['C: It is busy at the shop.', 'P: [open-question] What stops you from just closing the shop?'],
        [
          'P: [closed-question] Do you sleep well?',
          'C: No.',
          'P: [closed-question check] Has it been long, is that right?',
        ],
      ],
    },
  },
})
