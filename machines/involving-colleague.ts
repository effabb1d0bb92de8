import { defineMachine } from './protocol'
import { asks, asksFor, codes, obvlk, step, tells, text } from './vocabulary'

const ON = { after: ['be-transparent'] }

/** A colleague joins: why, what for, decided together, prepared, and clear about who does what after. */
export const involvingColleague = defineMachine({
  id: 'involving-colleague',
  title: text('Een collega inzetten', 'Involving a colleague'),
  group: 'monitoring',
  sources: [obvlk('3.2.5 Inzetten van een collega')],
  rows: ['P24'],
  closing: ['be-clear'],
  steps: [
    step(
      'be-transparent',
      text('Open zijn over het waarom', 'Be open about why'),
      text(
        'Je legde uit waarom een collega kan helpen, en dat je zelf vastloopt als dat zo is.',
        'You explained why a colleague may help, and that you are stuck if you are.',
      ),
      [tells(['names-colleague', 'topic-stuck', 'topic-helper'], { before: ['decide', 'prepare'] })],
    ),
    step(
      'show-use',
      text('Samen bedenken wat het oplevert', 'Think together what it may yield'),
      text(
        'Je liet het gezin meedenken over wat het kan opleveren.',
        'You let the family think along about what it may yield.',
      ),
      [
        asks(['asks-what-it-yields', 'asks-advantages', 'topic-yield', 'topic-hope-of'], ON),
        asksFor(['usefulness', 'goal', 'circular'], { ...ON, before: ['prepare'] }),
        asks(['topic-help-wanted', 'topic-help', 'topic-reliable'], { ...ON, before: ['prepare'] }),
        codes(['complex-reflection', 'simple-reflection'], {
          attributes: ['double-sided'],
          during: ['show-use'],
          within: 2,
        }),
      ],
    ),
    step(
      'decide',
      text('Samen besluiten', 'Decide together'),
      text('Jullie besloten samen of de collega meekomt.', 'Together you decided whether the colleague comes along.'),
      [
        asks(['names-colleague', 'asks-decision', 'asks-to-involve', 'topic-decide']),
        asksFor(['elicit-reaction', 'choice'], ON),
        codes(['autonomy'], { cues: ['topic-decide', 'your-choice'], ...ON }),
      ],
      { asksLeave: true },
    ),
    step(
      'prepare',
      text('Het gesprek voorbereiden', 'Prepare the talk'),
      text(
        'Je vertelde hoe het gesprek met de collega gaat en wat het doel is.',
        'You told how the talk with the colleague goes and what it is for.',
      ),
      [
        tells(['names-colleague', 'states-purpose', 'topic-visit'], {
          after: ['decide'],
          before: ['get-acquainted', 'be-clear'],
        }),
        codes(['structure'], {
          after: ['decide'],
          before: ['get-acquainted', 'be-clear'],
          not: { cues: ['topic-introductions', 'topic-own-role'] },
        }),
      ],
    ),
    step(
      'get-acquainted',
      text('Eerst kennismaken', 'Get acquainted first'),
      text(
        'Jullie maakten kennis voor het over de inhoud ging.',
        'You got acquainted before it was about the content.',
      ),
      [
        tells(['introduces-self', 'introduction-round', 'topic-introductions'], { after: ['decide', 'prepare'] }),
        asks(['introduction-round', 'topic-introductions'], { after: ['decide', 'prepare'] }),
      ],
    ),
    step(
      'be-clear',
      text('Duidelijk zijn over hoe het verdergaat', 'Be clear about how it goes on'),
      text(
        'Je zei hoe vaak de collega meekomt en wie het eerste aanspreekpunt blijft.',
        'You said how often the colleague comes along and who stays the first contact.',
      ),
      [
        tells(['names-own-role', 'first-contact', 'topic-own-role'], {
          after: ['decide', 'prepare', 'get-acquainted'],
        }),
      ],
    ),
  ],
})
