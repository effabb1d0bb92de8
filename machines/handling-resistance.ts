import { defineMachine } from './protocol'
import { asksFor, codes, giz, jgz, QUESTIONS, REFLECTIONS, step, text } from './vocabulary'

/** The client pushes back: respond to that first, explore it, and go on at the client's pace. */
export const handlingResistance = defineMachine({
  id: 'handling-resistance',
  title: text('Omgaan met weerstand', 'Handling resistance'),
  group: 'motivational-interviewing',
  kind: 'skill',
  sources: [jgz('Vaardigheid 8'), jgz('2.1 Motiverende gespreksvoering'), giz('Verandertaal ontlokken')],
  rows: ['P07'],
  clientOpening: [{ attributes: ['discord'] }, { cues: ['no-problem', 'client-minimises'], codes: ['sustain-talk'] }],
  closing: ['explore', 'own-pace'],
  steps: [
    step(
      'respond',
      text('Reageren op de reactie', 'Respond to the reaction'),
      text(
        'Je ging eerst in op wat de ander liet merken, voor je verderging met de inhoud.',
        'You first responded to what the other showed, before going on with the content.',
      ),
      [
        codes([...REFLECTIONS, 'acknowledgement', 'affirmation', 'normalising'], {
          after: ['opening'],
          before: ['respond'],
        }),
        codes(['complex-reflection', 'acknowledgement', 'normalising'], { after: ['opening', 'respond'] }),
        // What is handed back as anger or hurt was pushing back, also where it was not heard as such.
        codes([...REFLECTIONS, 'structure', 'confront'], { cues: ['feeling-angry', 'feeling-hurt', 'understandable'] }),
        codes(['other', 'structure'], { cues: ['apology', 'takes-blame'] }),
      ],
    ),
    step(
      'explore',
      text('Verkennen wat erachter zit', 'Explore what lies behind'),
      text('Je vroeg wat het zo maakt, zonder te overtuigen.', 'You asked what makes it so, without persuading.'),
      [
        codes([...QUESTIONS], {
          during: ['respond', 'explore'],
          within: 4,
          not: { attributes: ['leading', 'scaling', 'goal', 'next-step', 'elicit-need'] },
        }),
      ],
    ),
    step(
      'own-pace',
      text('Het tempo van de ander', 'The other’s pace'),
      text('Je liet de keuze en het tempo bij de ander.', 'You left the choice and the pace with the other.'),
      [
        codes(['autonomy'], { after: ['opening', 'respond', 'explore'] }),
        codes(['confront', 'structure', 'information', 'other'], {
          cues: ['freedom-to-disregard', 'no-need', 'your-choice'],
          after: ['opening', 'respond', 'explore'],
        }),
        asksFor(['next-step'], { after: ['explore'], not: { attributes: ['leading'] } }),
        asksFor(['elicit-need'], { after: ['respond'] }),
      ],
      { optional: true },
    ),
  ],
})
