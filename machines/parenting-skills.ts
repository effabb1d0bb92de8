import { defineMachine } from './protocol'
import { teaches } from './teaches'
import { asks, asksFor, codes, nji, QUESTIONS, step, text } from './vocabulary'

/** Three kinds of strategy, one chosen from each, and how the parent stays calm. */
export const parentingSkills = defineMachine({
  id: 'parenting-skills',
  title: text('Opvoedingsvaardigheden versterken', 'Strengthening parenting skills'),
  group: 'parenting',
  sources: [nji('Kernelement 4 Opvoedingsvaardigheden versterken')],
  rows: ['P46'],
  closing: ['choose'],
  steps: [
    teaches(
      'present',
      text('De drie soorten noemen', 'Present the three kinds'),
      text(
        'Je legde uit: de band, aanmoedigen, en duidelijk zijn.',
        'You explained: the bond, encouraging, and being clear.',
      ),
      'parenting-categories',
      'topic-three-kinds',
    ),
    step(
      'choose',
      text('De ouder laten kiezen', 'Let the parent choose'),
      text(
        'De ouder koos van elke soort iets om meer te doen.',
        'The parent chose something of each kind to do more of.',
      ),
      [
        asksFor(['elicit-reaction', 'next-step', 'goal', 'choice'], {
          after: ['present'],
          not: { cues: ['divides-tasks', 'asks-share-tasks', 'topic-own-calm'] },
        }),
        asks(['asks-preference', 'asks-which-first', 'topic-choose-first'], {
          after: ['present'],
          not: { cues: ['topic-child-likes', 'topic-own-calm'] },
        }),
      ],
      {
        continues: [
          codes([...QUESTIONS], {
            within: 2,
            not: { cues: ['topic-own-calm', 'topic-child-likes', 'asks-stay-calm'] },
          }),
        ],
      },
    ),
    step(
      'stay-calm',
      text('Zelf rustig blijven', 'Staying calm'),
      text('Je vroeg wat de ouder doet om rustig te blijven.', 'You asked what the parent does to stay calm.'),
      [asks(['asks-stay-calm', 'topic-own-calm'])],
    ),
    step(
      'show-interest',
      text('Belangstelling tonen', 'Showing interest'),
      text(
        'Je vroeg hoe het kind de wereld ziet en wat het fijn vindt.',
        'You asked how the child sees the world and what it likes.',
      ),
      [asks(['asks-child-view', 'topic-child-likes'])],
      { optional: true },
    ),
    step(
      'share-tasks',
      text('Taken delen', 'Sharing tasks'),
      text('Je vroeg hoe de ouders het samen verdelen.', 'You asked how the parents share it.'),
      [asks(['asks-share-tasks', 'divides-tasks', 'topic-tasks'])],
      { optional: true },
    ),
  ],
})
