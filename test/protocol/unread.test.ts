import { describe, expect, it } from 'vitest'
import { codeTranscript, rankProtocols } from '../../src'
import { readMarked } from '../../src/training/marked'
import { countSteps } from '../../src/training/measure-steps'

// Nobody who works on the steps reads these conversations: see fixtures/conversations/README.md.
const unread = readMarked('fixtures/conversations/steps')
const bare = ({ conversation }: (typeof unread)[number]) => ({
  turns: conversation.turns.map(({ role, text }) => ({ role, text })),
})

describe('on conversations that nobody had read, from their bare texts', () => {
  it('tells seven steps of ten as their writer marked them', () => {
    const pairs = unread.flatMap((each) =>
      codeTranscript(bare(each), { language: 'nl', protocols: [each.protocol] }).turns.map((turn, index) => {
        const told = turn.role === 'practitioner' ? turn.steps.map(({ step }) => step) : []
        return [told, each.marks[index] ?? []] as const
      }),
    )
    const { right, missed, f1 } = countSteps('all', pairs)
    expect(right + missed).toBeGreaterThan(150)
    expect(f1).toBeGreaterThanOrEqual(0.7)
  })

  it('ranks the protocol that was followed first three times out of five', () => {
    const first = unread.filter((each) => {
      const [best] = rankProtocols(codeTranscript(bare(each), { language: 'nl' }))
      return best?.protocol === each.protocol.id
    })
    expect(first.length / unread.length).toBeGreaterThanOrEqual(0.6)
  })
})
