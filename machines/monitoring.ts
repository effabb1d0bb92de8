import { defineMachine } from './protocol'
import { asks, asksAbout, asksFor, codes, nji, step, text } from './vocabulary'

const ON = { after: ['ask-per-goal'] }

/** How is it with the goals, what helped, what can be learnt; and is it safe? */
export const monitoring = defineMachine({
  id: 'monitoring',
  title: text('Monitoren', 'Monitoring'),
  group: 'monitoring',
  sources: [nji('Aandachtspunt 5 Monitor')],
  rows: ['P27'],
  closing: ['what-contributed', 'what-to-learn'],
  steps: [
    step(
      'ask-per-goal',
      text('Vragen hoe het met het doel staat', 'Ask how it is with the goal'),
      text(
        'Je vroeg per doel hoe het ermee staat, vergeleken met het begin.',
        'You asked goal by goal how it is, compared with the start.',
      ),
      [
        asks(['asks-progress']),
        asksFor(['goal']),
        asksAbout(['topic-goals'], { not: { attributes: ['next-step', 'success', 'exception', 'strengths'] } }),
      ],
    ),
    step(
      'what-contributed',
      text('Wat eraan bijdroeg', 'What contributed to it'),
      text(
        'Het ging beter, en je vroeg wat de ander daarvoor deed.',
        'It went better, and you asked what the other did for it.',
      ),
      [asksFor(['success', 'strengths'], ON), asks(['asks-own-part', 'asks-success'], ON)],
      { optional: true },
    ),
    step(
      'what-to-learn',
      text('Wat ervan te leren is', 'What can be learnt from it'),
      text(
        'Het ging niet beter, en je vroeg wanneer het even wel ging en wat nodig is.',
        'It did not go better, and you asked when it did for a while and what is needed.',
      ),
      [
        asksFor(['exception', 'next-step'], ON),
        asks(['asks-what-to-do', 'asks-take-along', 'asks-next-step', 'topic-lesson', 'topic-hinders'], ON),
      ],
      { optional: true },
    ),
    step(
      'safety',
      text('Vragen naar de veiligheid', 'Ask about safety'),
      text(
        'Je vroeg of het veilig is, en hoe zwaar het gezin het heeft.',
        'You asked whether it is safe, and how heavy the family has it.',
      ),
      [asks(['asks-safety', 'scale-of-burden', 'topic-safety'])],
    ),
    step(
      'care-by-others',
      text('Vragen naar hulp van anderen', 'Ask about help from others'),
      text('Je vroeg hoe de hulp van anderen gaat.', 'You asked how the help from others goes.'),
      [asks(['asks-other-help', 'topic-other-help']), asksAbout(['topic-other-help'], { before: ['care-by-others'] })],
      { optional: true },
    ),
    step(
      'affirm',
      text('Bekrachtigen', 'Affirm'),
      text('Je bekrachtigde wat de ander voor elkaar kreeg.', 'You affirmed what the other brought about.'),
      [codes(['affirmation'], ON)],
      { optional: true },
    ),
  ],
})
