import { defineMachine } from './protocol'
import { asks, codes, giz, jgz, QUESTIONS, step, text } from './vocabulary'

/** Say the worry plainly, ask how it is, and attend to what that does. */
export const difficultTopic = defineMachine({
  id: 'difficult-topic',
  title: text('Een moeilijk onderwerp aansnijden', 'Raising a difficult topic'),
  group: 'motivational-interviewing',
  sources: [jgz('Vaardigheid 1, 7 en 8'), giz('5 Informatie uitwisselen met toestemming, stap 1')],
  rows: ['P08'],
  closing: ['attend-to-reaction'],
  steps: [
    step(
      'ask-leave',
      text('Vragen of het mag', 'Ask leave'),
      text('Je vroeg of je je zorg mocht delen.', 'You asked whether you might share your worry.'),
      [codes(['ask-permission'], { before: ['state-worry', 'attend-to-reaction'] })],
      { optional: true, asksLeave: true },
    ),
    step(
      'state-worry',
      text('De zorg benoemen', 'Name the worry'),
      text(
        'Je noemde je zorg in gewone woorden, met wat je zag of hoorde.',
        'You named your worry in plain words, with what you saw or heard.',
      ),
      [
        codes(['information', 'structure', 'other', 'confront', 'acknowledgement', 'complex-reflection'], {
          cues: ['states-worry'],
        }),
        codes(['information', 'structure', 'confront'], { cues: ['topic-observed'], before: ['attend-to-reaction'] }),
      ],
    ),
    step(
      'ask',
      text('Vragen hoe het zit', 'Ask how it is'),
      text('Je vroeg wat er gebeurde of hoe het nu is.', 'You asked what happened or how it is now.'),
      [
        codes([...QUESTIONS], { during: ['ask-leave', 'state-worry'] }),
        asks(['asks-what-happened', 'asks-safety', 'asks-how-it-goes', 'asks-details', 'topic-event'], {
          after: ['state-worry'],
        }),
      ],
    ),
    step(
      'attend-to-reaction',
      text('Aandacht voor de reactie', 'Attend to the reaction'),
      text(
        'Je ging in op wat het bij de ander deed, voor je verderging.',
        'You responded to what it did to the other, before going on.',
      ),
      [
        codes(['complex-reflection', 'acknowledgement', 'affirmation'], { after: ['state-worry'] }),
        codes(['other'], { cues: ['apology'], after: ['state-worry'] }),
        codes(['simple-reflection', 'summary', 'facilitate'], {
          during: ['state-worry'],
          before: ['attend-to-reaction'],
          within: 2,
        }),
      ],
    ),
  ],
})
