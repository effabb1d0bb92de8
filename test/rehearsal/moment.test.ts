import { describe, expect, it } from 'vitest'
import { startRehearsal } from '../../src/rehearsal/rehearsal'
import type { Language } from '../../src/schema/codes'

const TALK: Readonly<Record<Language, { client: readonly string[]; practitioner: readonly string[]; hint: string }>> = {
  nl: {
    client: [
      'Ik wil graag dat het weer gezellig wordt aan tafel.',
      'Ik wil zo graag weer samen lachen.',
      'Ja, allebei.',
      'Ja.',
    ],
    practitioner: ['Gezellig aan tafel.', 'Eten jullie nu apart?', 'Elke dag?', 'Ook op zondag?'],
    hint: 'schaalvraag',
  },
  en: {
    client: [
      'I wish we could eat together again.',
      'I want to change this, I want us to laugh together again.',
      'Yes, both.',
      'Yes.',
    ],
    practitioner: ['Nice at the table.', 'Do you eat apart now?', 'Every day?', 'On Sundays too?'],
    hint: 'scaling question',
  },
}

describe('a moment for a protocol', () => {
  it.each(['nl', 'en'] as const)('is hinted at once in a rehearsal, with its source (%s)', (language) => {
    const { client, practitioner, hint } = TALK[language]
    const turns = client.flatMap((text, nth) => [
      { role: 'client' as const, text },
      { role: 'practitioner' as const, text: practitioner[nth] ?? '' },
    ])
    const rehearsal = startRehearsal({ transcript: { language, turns }, language })
    const hints = practitioner.flatMap((text) => rehearsal.say(text).hints)
    const moments = hints.filter(({ rule }) => rule === 'moment-for-protocol')
    expect(moments).toHaveLength(1)
    expect(moments[0]?.text).toContain(hint)
    expect(moments[0]?.sources.map(({ document }) => document)).toContain('giz-gesprekstechnieken')
  })
})
