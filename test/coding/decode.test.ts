import { describe, expect, it } from 'vitest'
import { decode, type TurnOpinion } from '../../src/coding/decode'
import { PRACTITIONER_CODES, type PractitionerCode } from '../../src/schema/codes'

/** An atom that is most likely of the first code, and of the second else. */
const atom = (first: PractitionerCode, second: PractitionerCode): number[] =>
  PRACTITIONER_CODES.map((code) => (code === first ? 0.7 : code === second ? 0.29 : 1e-9))

const opinion = (counts: Pick<TurnOpinion, 'mainCounts' | 'atomsCount'>): TurnOpinion => ({
  question: { none: -0.7, open: -0.7, closed: -5 },
  reflection: { none: -0.7, simple: -0.7, complex: -5 },
  main: { question: -3, reflection: -0.1, input: -3, other: -3 },
  ...counts,
})

describe('decoding', () => {
  const atoms = [atom('open-question', 'simple-reflection')]

  it('takes the likeliest code where nothing is known of the whole', () => {
    expect(decode(atoms)).toEqual({ codes: ['open-question'] })
  })

  it('gives the codes that bear out what the turn does as a whole', () => {
    const decided = { codes: ['simple-reflection'], main: 'reflection' }
    expect(decode(atoms, opinion({ mainCounts: 100, atomsCount: 1 }))).toEqual(decided)
    expect(decode(atoms, opinion({ mainCounts: 1, atomsCount: 0.2 }))).toEqual(decided)
  })

  it('lets atoms that are sure outweigh an opinion that counts little', () => {
    const decided = { codes: ['open-question'], main: 'question' }
    expect(decode(atoms, opinion({ mainCounts: 0.1, atomsCount: 1 }))).toEqual(decided)
  })
})
