import { describe, expect, it } from 'vitest'
import { coachConversation } from '../../src/coaching/coach'
import { codeTranscript } from '../../src/protocol/coder'
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
  it.each(['nl', 'en'] as const)('is told at the end and not in the midst, with its source (%s)', (language) => {
    const { client, practitioner, hint } = TALK[language]
    const turns = client.flatMap((text, nth) => [
      { role: 'client' as const, text },
      { role: 'practitioner' as const, text: practitioner[nth] ?? '' },
    ])
    const rehearsal = startRehearsal({ transcript: { language, turns }, language })
    const hints = practitioner.flatMap((text) => rehearsal.say(text).hints)
    expect(hints.filter(({ rule }) => rule === 'moment-for-protocol')).toEqual([])
    const moments = coachConversation(codeTranscript({ language, turns })).filter(
      ({ rule }) => rule === 'moment-for-protocol',
    )
    expect(moments).toHaveLength(1)
    expect(moments[0]?.text).toContain(hint)
    expect(moments[0]?.turn).toBeNull()
    expect(moments[0]?.sources.map(({ document }) => document)).toContain('giz-gesprekstechnieken')
  })
})
