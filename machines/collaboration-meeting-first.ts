import { defineMachine } from './protocol'
import { asks, asksFor, nji, says, step, tells, text } from './vocabulary'

const ON = { after: ['opening', 'welcome', 'acquaintance', 'expectations', 'worries-and-strengths'] }

/** The agenda of a first meeting of everybody who helps a family. */
export const collaborationMeetingFirst = defineMachine({
  id: 'collaboration-meeting-first',
  title: text('Eerste samenwerkingsoverleg', 'First collaboration meeting'),
  group: 'meetings',
  sources: [nji('Kernelement 7 Versterken van 1 samenhangend plan: eerste samenwerkingsoverleg')],
  rows: ['P37'],
  opening: [{ cues: ['names-meeting', 'why-we-meet', 'introduction-round'] }],
  closing: ['follow-up'],
  steps: [
    step(
      'welcome',
      text('Welkom, doel en agenda', 'Welcome, goal and agenda'),
      text(
        'Je heette welkom, noemde het doel en stelde samen de agenda vast.',
        'You bid welcome, named the goal and set the agenda together.',
      ),
      [
        tells(['welcomes', 'states-purpose', 'agenda-word', 'topic-purpose', 'topic-agenda'], { early: true }),
        asks(['topic-agenda', 'agenda-word'], { early: true }),
      ],
    ),
    step(
      'acquaintance',
      text('Kennismaken', 'Acquaintance'),
      text('Iedereen stelde zich voor.', 'Everybody introduced themselves.'),
      [tells(['introduction-round', 'topic-introductions']), asks(['introduction-round', 'topic-introductions'])],
    ),
    step(
      'expectations',
      text('Verwachtingen en werkafspraken', 'Expectations and working agreements'),
      text(
        'Je vroeg wat ieder van de samenwerking verwacht, en jullie maakten werkafspraken.',
        'You asked what everybody expects of the collaboration, and you made working agreements.',
      ),
      [
        asks(['asks-expectations', 'working-agreements', 'topic-expectations', 'topic-working-agreements'], {
          before: ['actions', 'tasks'],
          not: { attributes: ['goal', 'desired-situation'] },
        }),
        tells(['working-agreements', 'topic-expectations', 'topic-working-agreements'], {
          before: ['actions', 'tasks'],
        }),
      ],
    ),
    step(
      'worries-and-strengths',
      text('Hulpvraag, zorgen en krachten', 'Request, worries and strengths'),
      text(
        'De hulpvraag, de zorgen en ook de krachten kwamen op tafel.',
        'The request, the worries and the strengths as well were put on the table.',
      ),
      [
        asks(['asks-worry', 'asks-strengths', 'asks-problems', 'asks-what-goes-well', 'asks-which-help']),
        asks(['topic-worry', 'topic-strength']),
        asksFor(['strengths'], ON),
      ],
    ),
    step(
      'goals',
      text('Doelen', 'Goals'),
      text('Jullie bepaalden doelen voor kind en gezin.', 'You set goals for child and family.'),
      [asksFor(['goal', 'desired-situation'], ON), asks(['topic-goals', 'pictures-later'], ON)],
    ),
    step(
      'actions',
      text('Acties', 'Actions'),
      text('Jullie bepaalden wat er gaat gebeuren.', 'You settled what is going to happen.'),
      [
        asksFor(['next-step'], ON),
        asks(['asks-what-to-do', 'asks-plan'], ON),
        says(['topic-actions'], { after: ['worries-and-strengths', 'goals'] }),
      ],
    ),
    step(
      'tasks',
      text('Taken verdelen', 'Divide the tasks'),
      text('Jullie spraken af wie wat doet.', 'You agreed on who does what.'),
      [
        asks(['divides-tasks', 'topic-tasks'], ON),
        says(['divides-tasks', 'topic-tasks'], { after: ['goals', 'actions', 'worries-and-strengths'] }),
      ],
    ),
    step(
      'follow-up',
      text('Het vervolg', 'Follow-up'),
      text(
        'Doel, deelnemers, hoe vaak en een datum voor het vervolg zijn genoemd.',
        'Goal, participants, how often and a date of the next meeting were named.',
      ),
      [
        {
          codes: ['structure', 'closed-question', 'open-question'],
          cues: ['appointment', 'plans-follow-up', 'topic-next-meeting'],
          after: ['goals', 'actions', 'tasks'],
        },
      ],
    ),
  ],
})
