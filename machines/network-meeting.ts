import { defineMachine } from './protocol'
import { asks, codes, obvlk, QUESTIONS, step, tells, text } from './vocabulary'

const LATE = { after: ['conversation'] }

/** The meeting itself, from introductions to a date for the next. */
export const networkMeeting = defineMachine({
  id: 'network-meeting',
  title: text('Netwerkoverleg', 'Network meeting'),
  group: 'meetings',
  sources: [obvlk('3.2.6 Netwerkoverleg: hoe verloopt het gesprek')],
  rows: ['P36.0', 'P36.9', 'P36.10', 'P36.11', 'P36.12', 'P36.13', 'P36.14', 'P36.15', 'P36.16'],
  closing: ['plan-next'],
  steps: [
    step(
      'introductions',
      text('Kennismaken', 'Introductions'),
      text('Iedereen stelde zich voor.', 'Everybody introduced themselves.'),
      [
        tells(['introduction-round', 'topic-introductions'], { before: ['conversation'] }),
        asks(['introduction-round', 'topic-introductions'], { before: ['conversation'] }),
      ],
    ),
    step(
      'goal-and-agenda',
      text('Doel en agenda', 'Goal and agenda'),
      text(
        'Je noemde doel en agenda, en ging na of dat zo goed is.',
        'You named goal and agenda, and checked whether that is right.',
      ),
      [
        tells(['states-purpose', 'agenda-word', 'topic-purpose', 'topic-agenda'], { before: ['conversation'] }),
        asks(['topic-agenda'], { early: true, before: ['conversation'] }),
      ],
    ),
    step(
      'why-we-meet',
      text('De situatie en de aanleiding', 'The situation and the reason'),
      text(
        'Je vatte de situatie samen en zei waarom jullie bij elkaar zijn.',
        'You summed up the situation and said why you are together.',
      ),
      [
        codes(['summary', 'information', 'structure', 'confront'], {
          cues: ['why-we-meet', 'topic-purpose'],
          before: ['conversation'],
        }),
        codes(['summary'], { before: ['conversation'] }),
      ],
    ),
    step(
      'rules',
      text('Afspraken over het gesprek', 'Rules for the talk'),
      text(
        'Jullie spraken hardop af hoe jullie praten, ook over een time-out.',
        'You agreed aloud on how to talk, a time-out included.',
      ),
      [
        tells(['talk-rules', 'time-out', 'topic-talk-rules']),
        asks(['talk-rules', 'time-out', 'topic-talk-rules'], { before: ['conversation'] }),
      ],
    ),
    step(
      'conversation',
      text('Het gesprek', 'The conversation'),
      text(
        'Ieder kwam aan het woord, en je vatte per spreker samen.',
        'Everybody had a say, and you summed up speaker by speaker.',
      ),
      [
        codes([...QUESTIONS], {
          after: ['introductions', 'goal-and-agenda', 'why-we-meet', 'rules'],
          before: ['question-round', 'plan-next'],
          not: {
            attributes: ['check'],
            cues: ['talk-rules', 'time-out', 'question-round', 'topic-introductions', 'topic-next-meeting'],
          },
        }),
      ],
    ),
    step(
      'question-round',
      text('Vragenronde', 'Round of questions'),
      text('Je vroeg ieder of er nog vragen zijn.', 'You asked everybody whether there are questions left.'),
      [asks(['question-round', 'topic-round', 'anything-else'], LATE)],
    ),
    step(
      'agreements',
      text('Afspraken op papier', 'Agreements on paper'),
      text('De afspraken zijn hardop gezegd en opgeschreven.', 'The agreements were said aloud and written down.'),
      [
        {
          codes: ['structure', 'summary', 'open-question', 'closed-question', 'information', 'advice'],
          cues: ['records-agreements', 'asks-decision', 'divides-tasks', 'topic-agreements', 'topic-tasks'],
          ...LATE,
        },
        codes(['summary'], { after: ['question-round'] }),
      ],
    ),
    step(
      'plan-next',
      text('Het vervolg plannen', 'Plan the next talk'),
      text('Er staat een datum of plan om terug te kijken.', 'There is a date or plan to look back.'),
      [
        {
          codes: ['structure', 'closed-question', 'open-question'],
          cues: ['appointment', 'plans-follow-up', 'topic-next-meeting'],
          ...LATE,
        },
      ],
    ),
  ],
})
