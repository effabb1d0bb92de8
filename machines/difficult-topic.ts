import { defineMachine } from './protocol'
import { asks, codes, giz, jgz, QUESTIONS, REFLECTIONS, step, text } from './vocabulary'

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
      [codes(['ask-permission'], { cues: ['states-worry', 'asks-worry'] })],
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
      ],
    ),
    step(
      'ask',
      text('Vragen hoe het zit', 'Ask how it is'),
      text('Je vroeg wat er gebeurde of hoe het nu is.', 'You asked what happened or how it is now.'),
      [
        codes([...QUESTIONS], { during: ['state-worry'] }),
        asks(['asks-what-happened', 'asks-safety'], { after: ['state-worry'] }),
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
        codes([...REFLECTIONS, 'acknowledgement', 'facilitate', 'affirmation'], {
          after: ['state-worry'],
          before: ['attend-to-reaction'],
        }),
      ],
    ),
  ],
})
