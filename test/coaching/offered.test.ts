import { describe, expect, it } from 'vitest'
import { offeredIn } from '../../src/coaching/offered'
import type { ClientTurn } from '../../src/schema/coded-transcript'
import { codeExample } from '../../src/testing/index'

const said = (line: string, language: 'nl' | 'en' = 'nl') =>
  offeredIn(codeExample([line], language).turns[0] as ClientTurn, language)

describe('what the client gave', () => {
  it('is listed most urgent first, with the words and three different openers', () => {
    const offered = said('C: [change-talk desire] Ik wil echt stoppen. [neutral safety] Ik wil soms niet meer leven.')
    expect(offered.map(({ kind, words }) => [kind, words])).toEqual([
      ['safety', 'Ik wil soms niet meer leven'],
      ['change-talk', 'Ik wil echt stoppen'],
    ])
    for (const { openers } of offered) {
      expect(new Set(openers).size).toBe(3)
      for (const opener of openers) expect(opener).toMatch(/…$/)
    }
  })

  it('finds a step, a feeling and a doubt', () => {
    expect(said('C: [change-talk taking-steps] Ik ben zelf gegaan.').map(({ kind }) => kind)).toEqual(['own-step'])
    expect(said('C: [neutral emotion] Ik ben helemaal op.').map(({ kind }) => kind)).toEqual(['emotion'])
    expect(said('C: [sustain-talk desire ambivalence] Ik wil wel en niet.').map(({ kind }) => kind)).toEqual(['doubt'])
    expect(said('C: [neutral emotion] I am exhausted.', 'en')[0]?.openers[0]).toBe('You feel…')
  })

  it('is nothing where nothing was given', () => {
    expect(said('C: [neutral] Op dinsdag, geloof ik.')).toEqual([])
  })
})
