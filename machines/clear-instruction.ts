import { defineMachine } from './protocol'
import { teaches } from './teaches'
import { nji, text } from './vocabulary'

/** How to tell a child what to do, in six points. */
export const clearInstruction = defineMachine({
  id: 'clear-instruction',
  title: text('Een duidelijke instructie geven', 'Giving a clear instruction'),
  group: 'parenting',
  sources: [nji('Kernelement 4: bij het geven van duidelijke instructies')],
  rows: ['P47'],
  anyOrder: true,
  steps: [
    teaches(
      'contact',
      text('Naar het kind toe', 'Go to the child'),
      text('Je noemde: ga naar je kind toe en maak contact.', 'You named: go to your child and make contact.'),
      'teach-go-to-child',
      'topic-contact',
    ),
    teaches(
      'one-task',
      text('Een ding tegelijk', 'One thing at a time'),
      text(
        'Je noemde: een opdracht tegelijk, met naam en gedrag.',
        'You named: one task at a time, with name and behaviour.',
      ),
      'teach-one-task',
      'topic-one-thing',
    ),
    teaches(
      'friendly-firm',
      text('Vriendelijk en beslist', 'Friendly and firm'),
      text('Je noemde de toon: vriendelijk en beslist.', 'You named the tone: friendly and firm.'),
      'teach-friendly-firm',
      'topic-tone',
    ),
    teaches(
      'wait',
      text('Blijven en wachten', 'Stay and wait'),
      text('Je noemde: blijf erbij en wacht een paar tellen.', 'You named: stay there and wait a few seconds.'),
      'teach-wait',
      'topic-wait',
    ),
    teaches(
      'no-discussion',
      text('Geen discussie', 'No discussion'),
      text('Je noemde: ga tijdens het wachten niet in discussie.', 'You named: no discussion while waiting.'),
      'teach-no-discussion',
      'topic-no-debate',
    ),
    teaches(
      'repeat-once',
      text('Een keer herhalen', 'Repeat once'),
      text('Je noemde: herhaal het hooguit een keer.', 'You named: repeat it once at most.'),
      'teach-repeat-once',
      'topic-once-more',
    ),
  ],
})
