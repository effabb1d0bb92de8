import { defineMachine } from './protocol'
import { asks, asksFor, nji, step, tells, text } from './vocabulary'

/** A first talk with a young person: what to expect, and what stays between you. */
export const startWithYoungPerson = defineMachine({
  id: 'start-with-young-person',
  title: text('Beginnen met een jongere', 'Starting with a young person'),
  group: 'session',
  sources: [nji('Aandachtspunt 1 Bouw een alliantie op: adviezen van jongeren')],
  rows: ['P52'],
  closing: ['confidentiality'],
  steps: [
    step(
      'expectations',
      text('Wat jullie verwachten', 'What you expect'),
      text(
        'Je vroeg wat de jongere verwacht, en zei wat die van jou kan verwachten.',
        'You asked what the young person expects, and said what to expect of you.',
      ),
      [
        asks(['asks-expectations', 'topic-expectations']),
        tells(['asks-expectations', 'topic-expectations']),
        asksFor(['goal'], { before: ['expectations'] }),
      ],
    ),
    step(
      'working-agreements',
      text('Werkafspraken', 'Working agreements'),
      text('Jullie spraken af hoe jullie samenwerken.', 'You agreed on how to work together.'),
      [
        tells(['working-agreements', 'topic-working-agreements']),
        asks(['working-agreements', 'topic-working-agreements']),
      ],
    ),
    step(
      'request-may-change',
      text('De vraag mag veranderen', 'The request may change'),
      text('Je zei dat de hulpvraag later mag veranderen.', 'You said that the request may change later.'),
      [
        tells(['request-may-change', 'topic-change-later']),
        { codes: ['autonomy'], cues: ['request-may-change', 'topic-change-later'] },
      ],
    ),
    step(
      'confidentiality',
      text('Wat tussen jullie blijft', 'What stays between you'),
      text(
        'Je zei dat het tussen jullie blijft, en wanneer niet.',
        'You said that it stays between you, and when it does not.',
      ),
      [tells(['confidentiality', 'topic-confidential'])],
    ),
    step(
      'place',
      text('Waar jullie praten', 'Where you talk'),
      text('Je vroeg waar de jongere wil afspreken.', 'You asked where the young person wants to meet.'),
      [asks(['asks-location', 'topic-place'])],
      { optional: true },
    ),
    step(
      'sharing',
      text('Vooraf zeggen wat je deelt', 'Say beforehand what you share'),
      text(
        'Je zei vooraf met wie je iets deelt en vroeg of de jongere erbij wil zijn.',
        'You said beforehand with whom you share something and asked whether the young person wants to be there.',
      ),
      [tells(['tells-what-is-shared']), asks(['tells-what-is-shared', 'topic-sharing'])],
      { optional: true },
    ),
    step(
      'what-first',
      text('Wat eerst', 'What first'),
      text('Er speelde meer, en je vroeg wat het eerst moet.', 'There was more, and you asked what comes first.'),
      [asks(['asks-which-first', 'topic-choose-first'], { not: { cues: ['topic-place'] } })],
      { optional: true },
    ),
    step(
      'enough-said',
      text('Genoeg over gepraat?', 'Enough said?'),
      text(
        'Je vroeg of er genoeg over gezegd is, en dat het later weer mag.',
        'You asked whether enough was said, and that it may come back later.',
      ),
      [
        asks(['offers-to-stop', 'topic-enough']),
        { codes: ['affirmation', 'structure'], cues: ['offers-to-stop', 'topic-enough'] },
      ],
      { optional: true },
    ),
  ],
})
