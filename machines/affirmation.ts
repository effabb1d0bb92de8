import { defineMachine } from './protocol'
import { asks, asksFor, codes, giz, step, text } from './vocabulary'

const AFFIRMS = ['affirmation', 'compliment'] as const

/** What somebody did, that it is appreciated, and what it yields; often all three in one sentence. */
export const affirming = defineMachine({
  id: 'affirmation',
  title: text('Bekrachtigen', 'Affirming'),
  group: 'motivational-interviewing',
  kind: 'skill',
  sources: [giz('3 Bekrachtigen')],
  rows: ['P04'],
  together: true,
  anyOrder: true,
  steps: [
    step(
      'behaviour',
      text('Het gedrag benoemen', 'Name the behaviour'),
      text('Je noemde concreet wat de ander deed of is.', 'You named what the other did or is, in concrete words.'),
      [codes(['affirmation'])],
    ),
    step(
      'appreciation',
      text('Waardering laten horen', 'Show appreciation'),
      text(
        'Je liet horen dat het telt, zonder er je eigen maatstaf naast te leggen.',
        'You let it be heard that it counts, without holding up your own norm.',
      ),
      [codes(['affirmation'], { cues: ['praise-word', 'appreciates', 'strength-word', 'effort-word'] })],
    ),
    step(
      'effect',
      text('Het effect noemen', 'Name the effect'),
      text(
        'Je noemde wat het oplevert voor de ander of het kind.',
        'You named what it yields for the other or the child.',
      ),
      [
        codes([...AFFIRMS, 'simple-reflection', 'complex-reflection', 'advice', 'information'], {
          cues: ['names-effect'],
        }),
      ],
    ),
    step(
      'follow-up',
      text('Erop doorvragen', 'Ask on about it'),
      text(
        'Je vroeg hoe het gelukt is, of wat het voor de ander betekent.',
        'You asked how they managed, or what it means to them.',
      ),
      [
        asksFor(['success', 'strengths'], { after: ['behaviour'], last: true }),
        asks(['asks-importance', 'asks-success'], { after: ['behaviour'], last: true }),
      ],
      { optional: true },
    ),
  ],
})
