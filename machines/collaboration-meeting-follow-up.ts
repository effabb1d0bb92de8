import { defineMachine } from './protocol'
import { asks, asksAbout, asksFor, codes, nji, QUESTIONS, says, step, tells, text } from './vocabulary'

const ON = { after: ['opening', 'welcome', 'how-is-it', 'collaboration', 'progress'] }

/** The agenda of the meetings after the first: the child and the parents speak first. */
export const collaborationMeetingFollowUp = defineMachine({
  id: 'collaboration-meeting-follow-up',
  title: text('Vervolg van het samenwerkingsoverleg', 'Follow-up collaboration meeting'),
  group: 'meetings',
  sources: [nji('Kernelement 7 Versterken van 1 samenhangend plan: vervolgoverleg')],
  rows: ['P38'],
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
      'how-is-it',
      text('Hoe het gaat', 'How it goes'),
      text('Je vroeg eerst kind en ouders hoe het gaat.', 'You first asked child and parents how it goes.'),
      [
        asks(['asks-how-it-goes', 'topic-how-are-you'], {
          before: ['progress', 'adjust'],
          not: { cues: ['topic-goals', 'topic-collaboration'] },
        }),
      ],
      { continues: [asks(['topic-same-of-you'])] },
    ),
    step(
      'collaboration',
      text('De samenwerking', 'The collaboration'),
      text(
        'Je vroeg hoe de samenwerking gaat, en jullie pasten afspraken aan.',
        'You asked how the collaboration goes, and you adjusted agreements.',
      ),
      [asks(['asks-collaboration', 'asks-expectations', 'topic-collaboration'])],
      { continues: [codes([...QUESTIONS], { within: 2 })] },
    ),
    step(
      'progress',
      text('Doelen en acties', 'Goals and actions'),
      text('Je vroeg hoe het met de doelen en acties staat.', 'You asked how it is with the goals and actions.'),
      [
        asks(['asks-progress', 'topic-goals'], { not: { attributes: ['next-step'] } }),
        asksAbout(['topic-goals'], { not: { attributes: ['next-step'] } }),
      ],
      { continues: [asksFor(['success', 'exception'], { within: 4 }), asks(['topic-same-of-you'])] },
    ),
    step(
      'adjust',
      text('Bijstellen', 'Adjust'),
      text('Jullie stelden doelen of acties bij waar dat nodig was.', 'You adjusted goals or actions where needed.'),
      [
        asksFor(['next-step', 'goal'], ON),
        asks(['asks-what-to-do', 'topic-adjust'], ON),
        says(['topic-adjust'], { after: ['progress'] }),
        codes(['structure'], {
          cues: ['topic-goals'],
          after: ['progress', 'adjust'],
          not: { cues: ['appointment', 'plans-follow-up', 'topic-next-meeting'] },
        }),
      ],
      { optional: true },
    ),
    step(
      'follow-up',
      text('Het vervolg', 'Follow-up'),
      text('Er is een datum voor het volgende overleg.', 'There is a date for the next meeting.'),
      [
        {
          codes: ['structure', 'closed-question', 'open-question'],
          cues: ['appointment', 'plans-follow-up', 'topic-next-meeting'],
          after: ['how-is-it', 'collaboration', 'progress'],
        },
        tells(['plans-follow-up'], ON),
      ],
    ),
  ],
})
