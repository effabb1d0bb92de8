import { defineMachine } from './protocol'
import { asks, asksAbout, asksFor, codes, obvlk, step, TELLS, tells, text } from './vocabulary'
import type { CueId } from '../src/language/cues'

const point = (...cues: readonly CueId[]) => [asks(cues), codes([...TELLS, 'advice', 'confront'], { cues })]

/** Eight points to settle with the family before the network meets. */
export const networkMeetingPreparation = defineMachine({
  id: 'network-meeting-preparation',
  title: text('Netwerkoverleg voorbereiden', 'Preparing a network meeting'),
  group: 'meetings',
  sources: [obvlk('3.2.6 Netwerkoverleg: voorbereiding')],
  rows: ['P36.1', 'P36.2', 'P36.3', 'P36.4', 'P36.5', 'P36.6', 'P36.7', 'P36.8'],
  anyOrder: true,
  steps: [
    step(
      'whole-family',
      text('Het hele gezin?', 'The whole family?'),
      text(
        'Jullie bespraken of het kind erbij is, of een foto op tafel.',
        'You discussed whether the child is there, or a photo on the table.',
      ),
      point('asks-child-present'),
    ),
    step(
      'who-attends',
      text('Wie erbij zijn', 'Who attends'),
      text('Jullie kozen samen wie er komt.', 'You chose together who comes.'),
      [
        asks(['asks-who-attends', 'asks-to-involve', 'topic-attendance']),
        asks(['topic-company'], { before: ['rules', 'seating', 'roles'] }),
        asksAbout(['topic-attendance'], { attributes: ['check'] }),
      ],
    ),
    step(
      'location',
      text('De plek', 'The place'),
      text('Jullie kozen een plek.', 'You chose a place.'),
      point('asks-location', 'topic-place'),
    ),
    step(
      'topic',
      text('Onderwerp en doel', 'Topic and goal'),
      text(
        'Het gezin zei waarmee het hulp wil van het netwerk.',
        'The family said with what it wants help from the network.',
      ),
      [
        asks(['asks-meeting-topic', 'topic-goals']),
        asks(['topic-help-wanted', 'asks-which-help'], { before: ['rules', 'time-out'] }),
        asksFor(['goal', 'elicit-need']),
        tells(['topic-purpose', 'topic-goals']),
      ],
    ),
    step(
      'roles',
      text('De rollen', 'The roles'),
      text(
        'Jullie spraken af wie voorzit en wie welke boodschap brengt.',
        'You agreed on who chairs and who brings which message.',
      ),
      [
        ...point('asks-chair-role', 'topic-chairing'),
        codes(['simple-reflection', 'summary'], { cues: ['topic-chairing', 'states-purpose'], after: ['roles'] }),
      ],
    ),
    step(
      'rules',
      text('Gespreksregels', 'Rules for the talk'),
      text(
        'Jullie spraken af hoe jullie met boosheid en toon omgaan.',
        'You agreed on how to deal with anger and tone.',
      ),
      [
        ...point('talk-rules', 'topic-talk-rules'),
        asks(['feeling-angry'], { after: ['who-attends', 'location', 'topic'] }),
        codes(['simple-reflection'], { cues: ['topic-talk-rules'] }),
      ],
    ),
    step(
      'time-out',
      text('Een time-out', 'A time-out'),
      text(
        'Jullie spraken af wat er gebeurt als iemand even weg wil.',
        'You agreed on what happens when somebody wants to leave for a while.',
      ),
      point('time-out', 'topic-break'),
    ),
    step(
      'seating',
      text('Wie waar zit', 'Who sits where'),
      text('Jullie bespraken wie naast wie zit.', 'You discussed who sits next to whom.'),
      point('seating', 'topic-seating'),
    ),
  ],
})
