import { defineMachine } from './protocol'
import type { CueId } from '../src/language/cues'
import type { Localised } from '../src/schema/codes'
import { ASKS, INPUT, nji, step, text } from './vocabulary'

/** One of the questions: told, shown, or asked about. */
const question = (id: string, title: Localised, doneWhen: Localised, ...cues: readonly CueId[]) =>
  step(id, title, doneWhen, [
    { codes: [...INPUT, ...ASKS, 'structure', 'other', 'confront', 'normalising', 'affirmation'], cues },
  ])

/** Six questions that a parent asks a teenager who goes out. */
export const oversightOfTeens = defineMachine({
  id: 'oversight-of-teens',
  title: text('Zicht en toezicht houden', 'Keeping oversight of teenagers'),
  group: 'parenting',
  sources: [nji('Kernelement 4: zicht en toezicht houden')],
  rows: ['P50'],
  anyOrder: true,
  together: true,
  steps: [
    question(
      'where',
      text('Waarheen', 'Where to'),
      text('De vraag waar het kind heen gaat kwam aan bod.', 'The question where the child goes came up.'),
      'oversight-where',
      'topic-whereabouts',
    ),
    question(
      'who',
      text('Wie erbij is', 'Who is there'),
      text('De vraag wie er is kwam aan bod.', 'The question who is there came up.'),
      'oversight-who',
      'topic-company',
    ),
    question(
      'what',
      text('Wat ze doen', 'What they do'),
      text('De vraag wat ze gaan doen kwam aan bod.', 'The question what they will do came up.'),
      'oversight-what',
      'topic-doings',
    ),
    question(
      'when-home',
      text('Hoe laat thuis', 'When home'),
      text('De vraag hoe laat het kind thuis is kwam aan bod.', 'The question when the child is home came up.'),
      'oversight-when-home',
      'topic-home-time',
    ),
    question(
      'how-there',
      text('Hoe erheen', 'How there'),
      text('De vraag hoe het kind er komt kwam aan bod.', 'The question how the child gets there came up.'),
      'oversight-how-there',
      'topic-way-there',
    ),
    question(
      'how-back',
      text('Hoe terug', 'How back'),
      text('De vraag hoe het kind terugkomt kwam aan bod.', 'The question how the child gets back came up.'),
      'oversight-how-back',
      'topic-way-back',
    ),
  ],
})
