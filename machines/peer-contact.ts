import { defineMachine } from './protocol'
import { asks, asksFor, codes, obvlk, step, tells, text } from './vocabulary'

const ON = { after: ['propose'] }

/** Parents who meet other parents: not alone, and learning from one another. */
export const peerContact = defineMachine({
  id: 'peer-contact',
  title: text('Lotgenotencontact en ervaringsdeskundigen', 'Peer contact and experts by experience'),
  group: 'monitoring',
  sources: [obvlk('3.2.7 Ervaringsdeskundigen en lotgenotencontact')],
  rows: ['P25'],
  closing: ['set-limits'],
  steps: [
    step(
      'name-others',
      text('Zeggen dat meer gezinnen dit hebben', 'Say that more families have this'),
      text('Je vertelde dat je dit in andere gezinnen ook ziet.', 'You told that you see this in other families too.'),
      [codes(['normalising'])],
      { optional: true },
    ),
    step(
      'propose',
      text('Het contact voorstellen', 'Propose the contact'),
      text(
        'Je stelde voor om een andere ouder te ontmoeten en zei waarom.',
        'You proposed to meet another parent and said why.',
      ),
      [
        {
          codes: ['ask-permission', 'advice', 'information', 'structure', 'open-question', 'closed-question'],
          cues: ['peer-contact', 'topic-peer'],
          before: ['match', 'set-limits'],
        },
        codes(['information', 'autonomy'], { during: ['propose'], within: 2 }),
      ],
      { asksLeave: true },
    ),
    step(
      'goal',
      text('Waarvoor het is', 'What it is for'),
      text(
        'Je vroeg wat de ander ervan hoopt: steun, uitwisselen of leren.',
        'You asked what the other hopes for: support, exchange or learning.',
      ),
      [
        asks(['asks-goal', 'asks-what-it-yields', 'asks-need', 'topic-hope-of'], {
          ...ON,
          not: { cues: ['topic-match', 'topic-private', 'asks-limits'] },
        }),
        asksFor(['goal', 'circular', 'elicit-need'], { ...ON, not: { cues: ['topic-match', 'topic-private'] } }),
      ],
    ),
    step(
      'match',
      text('Met wie', 'With whom'),
      text(
        'Je vroeg bij wie het zou klikken: zelfde fase, leeftijd van de kinderen, cultuur.',
        'You asked with whom it would click: phase, age of the children, culture.',
      ),
      [asks(['asks-match', 'topic-match'], ON)],
    ),
    step(
      'set-limits',
      text('Afspreken wat wel en niet', 'Agree on what to tell and not'),
      text(
        'Je vroeg wat de ander wil vertellen en zeker niet, en of het zo mag.',
        'You asked what the other wants to tell and certainly not, and whether it is all right.',
      ),
      [
        asks(['asks-limits', 'topic-private', 'topic-agreements'], ON),
        codes(['ask-permission'], { after: ['goal', 'match'] }),
      ],
    ),
    step(
      'place',
      text('De plek', 'The place'),
      text('Jullie spraken een plek af.', 'You agreed on a place.'),
      [asks(['asks-location', 'topic-place'], ON), tells(['asks-location', 'topic-place'], ON)],
      { optional: true },
    ),
  ],
})
