import { defineMachine } from './protocol'
import { asks, asksFor, dialoog, jgz, nji, step, tells, text } from './vocabulary'

/** What this conversation is for, and an agenda made together. */
export const openingFrame = defineMachine({
  id: 'opening-frame',
  title: text('Het gesprek openen', 'Opening the conversation'),
  group: 'session',
  kind: 'skill',
  sources: [
    jgz('Vaardigheid 2'),
    nji('Aandachtspunt 1 Bouw een alliantie op: adviezen van ouders'),
    dialoog('4.2 Welkom'),
  ],
  rows: ['P51.0', 'P51.1'],
  closing: ['agenda-together'],
  steps: [
    step(
      'purpose',
      text('Zeggen waar het over gaat', 'Say what it is for'),
      text(
        'Je zei waarvoor jullie bij elkaar zijn en wat er gaat gebeuren.',
        'You said what you are together for and what will happen.',
      ),
      [
        tells(['states-purpose', 'agenda-word', 'time-frame']),
        tells(['topic-purpose', 'topic-confidential'], { before: ['earlier-help'] }),
      ],
    ),
    step(
      'agenda-together',
      text('Samen de agenda maken', 'Make the agenda together'),
      text(
        'Je vroeg waar de ander het over wil hebben, of of het zo goed is.',
        'You asked what the other wants to talk about, or whether it is right so.',
      ),
      [
        asksFor(['elicit-need'], { before: ['earlier-help'] }),
        asks(['asks-subject', 'asks-need', 'topic-agenda']),
        asks(['asks-permission'], { during: ['agenda-together'], within: 4 }),
        asksFor(['goal'], { before: ['agenda-together'] }),
      ],
    ),
    step(
      'earlier-help',
      text('Eerdere ervaringen met hulp', 'Earlier experiences with help'),
      text(
        'Je vroeg naar eerdere ervaringen met hulp, of waar de ander tegenop ziet.',
        'You asked about earlier experiences with help, or what the other dreads.',
      ),
      [
        asks(['asks-earlier-help', 'asks-fears-of-help', 'topic-talked-before']),
        asks(['topic-help'], { about: ['topic-before'] }),
      ],
      { optional: true },
    ),
    step(
      'whom-to-bring',
      text('Wie erbij mag zijn', 'Whom to bring'),
      text('Je vroeg wie de ander erbij wil.', 'You asked whom the other wants there.'),
      [asks(['asks-to-involve', 'topic-invite', 'topic-attendance'])],
      { optional: true },
    ),
  ],
})
