import { defineMachine } from './protocol'
import { teaches } from './teaches'
import { nji, text } from './vocabulary'

/** What a parent can do more of: encourage, few rules, wait until it is calm, turn attention elsewhere. */
export const encouraging = defineMachine({
  id: 'encouraging',
  title: text('Een kind aanmoedigen', 'Encouraging a child'),
  group: 'parenting',
  sources: [nji('Kernelement 4: je kind stimuleren')],
  rows: ['P48'],
  anyOrder: true,
  steps: [
    teaches(
      'praise',
      text('Veel complimenten', 'Many compliments'),
      text('Je noemde: zeg vaak en meteen wat goed gaat.', 'You named: say often and at once what goes well.'),
      'teach-praise',
      'topic-noticing-good',
    ),
    teaches(
      'few-rules',
      text('Weinig regels', 'Few rules'),
      text('Je noemde: een paar regels, positief gezegd.', 'You named: a few rules, said positively.'),
      'teach-few-rules',
      'topic-few-rules',
    ),
    teaches(
      'calm-first',
      text('Eerst rust', 'Calm first'),
      text(
        'Je noemde: leg pas iets uit als het kind weer rustig is.',
        'You named: explain only when the child is calm again.',
      ),
      'teach-calm-first',
      'topic-until-calm',
      { optional: true },
    ),
    teaches(
      'redirect',
      text('De aandacht verleggen', 'Turn the attention'),
      text(
        'Je noemde: geef lastig gedrag weinig aandacht en leid af.',
        'You named: give unwanted behaviour little attention and distract.',
      ),
      'teach-redirect',
      'topic-redirect',
      { optional: true },
    ),
  ],
})
