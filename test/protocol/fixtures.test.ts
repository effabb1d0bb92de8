import { describe, expect, it } from 'vitest'
import { PROTOCOLS } from '../../machines'
import { expectationOf, storedFixture, storedFixtures, CONVERSATIONS } from '../../docs/generate/protocol-fixture'

// The conversations land in one go; until then there is nothing to hold.
describe.skipIf(storedFixtures().length === 0)('every protocol in conversations (npm run fixtures)', () => {
  it('has a good and a flawed conversation, and none is of another protocol', () => {
    expect(storedFixtures().sort()).toEqual(PROTOCOLS.map(({ id }) => id).sort())
  })

  it.each(PROTOCOLS.map((protocol) => [protocol.id, protocol] as const))(
    '%s: the engine tells exactly these steps of the bare words',
    (id, protocol) => {
      const fixture = storedFixture(id)
      for (const kind of ['good', 'flawed'] as const) {
        const expected = fixture?.[kind]
        expect(expected, `fixtures/protocols/${id}.json lacks "${kind}"`).toBeDefined()
        if (expected) expect(expectationOf(protocol, expected.conversation, CONVERSATIONS)).toEqual(expected)
      }
    },
  )

  it('shows what the engine misses, and that a good conversation gets further than a flawed one', () => {
    const share = (kind: 'good' | 'flawed'): number => {
      const all = PROTOCOLS.flatMap(({ id }) => storedFixture(id)?.[kind] ?? [])
      const done = all.reduce((sum, each) => sum + each.done.length, 0)
      return done / all.reduce((sum, each) => sum + each.done.length + each.open.length, 0)
    }
    expect(share('good')).toBeGreaterThan(share('flawed'))
  })
})
