import { defineMachine } from './protocol'
import { asks, asksAbout, asksFor, codes, obvlk, QUESTIONS, step, text } from './vocabulary'

/** What do you think that she thinks of it? And then: is that right? Needs two people in the room. */
export const circularQuestioning = defineMachine({
  id: 'circular-questioning',
  title: text('Circulair navragen', 'Circular questioning'),
  group: 'monitoring',
  sources: [obvlk('3.2.2 Systemisch verbreden, punt 4')],
  rows: ['P20'],
  closing: ['check-with-person', 'round-off'],
  steps: [
    step(
      'consent',
      text('Vragen of ze erbij mogen', 'Ask whether they may be part of it'),
      text(
        'Je vroeg het gezin of ze deze mensen in het gesprek willen.',
        'You asked the family whether they want these people in the talk.',
      ),
      [
        asks(['asks-to-involve']),
        asks(['topic-invite', 'topic-attendance'], { before: ['base-question'] }),
        asksAbout(['topic-attendance', 'topic-invite'], { before: ['consent', 'base-question'] }),
      ],
    ),
    step(
      'base-question',
      text('Vragen wat de ander denkt', 'Ask what the other thinks'),
      text('Je vroeg wat een ander in de kamer hiervan denkt.', 'You asked what another in the room thinks of this.'),
      [
        asksFor(['circular'], { not: { attributes: ['miracle', 'scaling'] } }),
        asks(['topic-others-view'], { not: { attributes: ['miracle', 'scaling', 'check'] } }),
      ],
    ),
    step(
      'check-with-person',
      text('Het de ander zelf vragen', 'Ask the person themselves'),
      text(
        'Je vroeg het daarna aan degene om wie het ging, en die bevestigde of verbeterde.',
        'You then asked the person concerned, who confirmed or corrected it.',
      ),
      [
        asksFor(['check'], { after: ['base-question'] }),
        asks(['check-understanding'], { after: ['base-question'] }),
        codes([...QUESTIONS], { during: ['base-question'], not: { attributes: ['circular'] } }),
      ],
    ),
    step(
      'take-it-on-yourself',
      text('Het bij jezelf leggen', 'Take it on yourself'),
      text(
        'Je merkte ongemak en zei dat je vraag misschien niet duidelijk was.',
        'You noticed unease and said that your question may not have been clear.',
      ),
      [{ cues: ['takes-blame'] }],
      { optional: true },
    ),
    step(
      'round-off',
      text('Afronden zonder te dwingen', 'Round off without forcing'),
      text(
        'Het ongemak bleef; je benoemde het en bood aan om te stoppen.',
        'The unease stayed; you named it and offered to stop.',
      ),
      [{ cues: ['offers-to-stop'], after: ['base-question'] }],
      { optional: true },
    ),
  ],
})
