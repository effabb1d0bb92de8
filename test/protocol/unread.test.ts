import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeTranscript, rankProtocols } from '../../src'
import type { Turn } from '../../src/schema/transcript'

interface Written {
  readonly id: string
  readonly protocol: string
  readonly turns: readonly (Turn & { readonly step?: string; readonly steps?: readonly string[] })[]
}

// Nobody who works on the steps reads these conversations: see fixtures/conversations/README.md.
const folder = new URL('../../fixtures/conversations/steps/', import.meta.url)
const written = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Written)
const turnsOf = ({ turns }: Written): Turn[] => turns.map(({ role, text }) => ({ role, text }))

describe('on conversations that nobody had read, from their bare texts', () => {
  it('tells seven steps of ten as their writer marked them', () => {
    let [right, wrong, missed] = [0, 0, 0]
    for (const each of written) {
      const coded = codeTranscript({ turns: turnsOf(each) }, { language: 'nl', protocols: [each.protocol] })
      coded.turns.forEach((turn, index) => {
        const told = turn.role === 'practitioner' ? turn.steps.map(({ step }) => step) : []
        const { step, steps } = each.turns[index] ?? {}
        const marked = steps ?? (step === undefined ? [] : [step])
        right += marked.filter((mark) => told.includes(mark)).length
        missed += marked.filter((mark) => !told.includes(mark)).length
        wrong += told.filter((mark) => !marked.includes(mark)).length
      })
    }
    expect(right + missed).toBeGreaterThan(150)
    expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThanOrEqual(0.7)
  })

  it('ranks the protocol that was followed first three times out of five', () => {
    const first = written.filter((each) => {
      const [best] = rankProtocols(codeTranscript({ turns: turnsOf(each) }, { language: 'nl' }))
      return best?.protocol === each.protocol
    })
    expect(first.length / written.length).toBeGreaterThanOrEqual(0.6)
  })
})
