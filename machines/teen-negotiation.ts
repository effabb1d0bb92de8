import { defineMachine } from './protocol'
import { teaches } from './teaches'
import { nji, text } from './vocabulary'

/** Six rules of thumb for making agreements with a teenager. */
export const teenNegotiation = defineMachine({
  id: 'teen-negotiation',
  title: text('Overleggen met een puber', 'Negotiating with a teenager'),
  group: 'parenting',
  sources: [nji('Kernelement 4: overleggen en afspraken maken')],
  rows: ['P49'],
  anyOrder: true,
  steps: [
    teaches(
      'good-moment',
      text('Een goed moment', 'A good moment'),
      text('Je noemde: kies een rustig moment, met tijd.', 'You named: choose a calm moment, with time.'),
      'teach-good-moment',
      'topic-moment',
    ),
    teaches(
      'short-why',
      text('Kort waarom', 'A short why'),
      text(
        'Je noemde: zeg kort waarom, en wat het kind eraan heeft.',
        'You named: say briefly why, and what the child gains.',
      ),
      'teach-short-why',
      'topic-short-reason',
    ),
    teaches(
      'compromise',
      text('Een tussenweg', 'A compromise'),
      text('Je noemde: zoek een tussenweg en doe die voor.', 'You named: look for a compromise and show it.'),
      'teach-compromise',
      'topic-compromise',
    ),
    teaches(
      'short-message',
      text('Korte boodschap', 'Short message'),
      text(
        'Je noemde: zeg kort je zorg en wat je wel wilt.',
        'You named: say your worry briefly and what you do want.',
      ),
      'teach-short-message',
      'topic-brief',
    ),
    teaches(
      'room-and-limit',
      text('Ruimte en een grens', 'Room and a limit'),
      text(
        'Je noemde: geef inspraak, en wees helder over de grens.',
        'You named: give a say, and be clear about the limit.',
      ),
      'teach-room-and-limit',
      'topic-room',
    ),
    teaches(
      'pause',
      text('Een pauze', 'A pause'),
      text('Je noemde: stel een pauze voor als het hoog oploopt.', 'You named: propose a pause when it runs high.'),
      'teach-pause',
      'topic-break',
    ),
    teaches(
      'meaning',
      text('Wat ruzie betekent', 'What conflicts mean'),
      text(
        'Je vertelde dat veel ruzies over de baas zijn gaan en later minder worden.',
        'You told that many conflicts are about who decides and become fewer later.',
      ),
      'teach-meaning-of-conflict',
      'topic-conflict',
      { optional: true },
    ),
  ],
})
