import { defineMachine } from './protocol'
import { asks, asksFor, codes, nji, says, step, tells, text } from './vocabulary'

/** Eight techniques to chair a meeting with attention to how people get along, not only to agreements. */
export const chairing = defineMachine({
  id: 'chairing',
  title: text('Een overleg voorzitten', 'Chairing a meeting'),
  group: 'meetings',
  kind: 'skill',
  sources: [nji('Kernelement 7 Versterken van 1 samenhangend plan: het voorzitten')],
  rows: ['P39'],
  anyOrder: true,
  clientOpening: [{ attributes: ['discord'] }],
  steps: [
    step(
      'positive-feedback',
      text('Positieve feedback', 'Positive feedback'),
      text('Je liet horen dat een inbreng van waarde is.', 'You let it be heard that a contribution is of value.'),
      [codes(['affirmation']), codes(['compliment'])],
    ),
    step(
      'magnify-success',
      text('Successen groter maken', 'Magnify successes'),
      text(
        'Je vroeg wat een succes deed slagen en wie daar een aandeel in had.',
        'You asked what made a success and who had a part in it.',
      ),
      [asks(['asks-what-goes-well']), asksFor(['success', 'strengths'])],
    ),
    step(
      'attend-to-worry',
      text('Ingaan op een zorg', 'Attend to a worry'),
      text(
        'Je ging in op een zorg voor je anderen het woord gaf.',
        'You attended to a worry before giving others the floor.',
      ),
      [
        codes(['acknowledgement']),
        tells(['topic-dwell']),
        codes(['complex-reflection'], { cues: ['worries-about-it', 'feeling-afraid', 'feeling-hurt', 'topic-worry'] }),
      ],
    ),
    step(
      'give-turns',
      text('Beurten verdelen', 'Divide turns'),
      text('Je gaf ook de stillere mensen het woord.', 'You gave the quieter people the floor as well.'),
      [{ cues: ['gives-turn'] }, tells(['topic-turns']), asks(['topic-turns'])],
    ),
    step(
      'park',
      text('Onderwerpen parkeren', 'Park topics'),
      text('Je parkeerde wat te vroeg kwam en kwam erop terug.', 'You parked what came too early and came back to it.'),
      [
        {
          codes: ['structure', 'information', 'ask-permission', 'advice', 'other'],
          cues: ['parks-topic', 'topic-later'],
        },
      ],
    ),
    step(
      'guide-discussion',
      text('Een discussie leiden', 'Guide a discussion'),
      text(
        'Je zette meningen naast elkaar en vroeg waar mensen het over eens zijn.',
        'You put views side by side and asked what people do agree on.',
      ),
      [
        asks(['asks-common-ground']),
        codes(['complex-reflection', 'summary'], { attributes: ['double-sided'], after: ['opening'] }),
      ],
    ),
    step(
      'back-to-goal',
      text('Terug naar het doel', 'Back to the goal'),
      text(
        'Je bracht het gesprek terug bij het doel van het overleg.',
        'You brought the talk back to the goal of the meeting.',
      ),
      [
        {
          codes: ['structure', 'information', 'open-question', 'closed-question', 'confront'],
          cues: ['back-to-goal', 'topic-purpose', 'topic-goals'],
        },
      ],
    ),
    step(
      'non-negotiables',
      text('Duidelijk over wat vaststaat', 'Clear about what is fixed'),
      text(
        'Je zei wat niet ter discussie staat en waar wel ruimte is.',
        'You said what is not open for discussion and where there is room.',
      ),
      [{ cues: ['non-negotiable'] }, says(['topic-fixed'])],
    ),
  ],
})
