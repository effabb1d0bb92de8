import { describe, expect, it } from 'vitest'
import { calibrate, calibrationError } from '../../src/training/calibrate'
import { placesOf, readConversation } from '../../src/training/conversations'
import { agreement } from '../../src/training/figures'
import { foldsOf } from '../../src/training/folds'
import { learn, scoresOf, softmax } from '../../src/training/softmax'
import { strip } from '../../src/training/strip'

describe('agreement', () => {
  it('is 1 for equal codings and 0 for chance', () => {
    expect(agreement({ truth: ['a', 'b', 'a'], guess: ['a', 'b', 'a'] })).toMatchObject({ kappa: 1, macroF1: 1 })
    expect(agreement({ truth: ['a', 'a', 'b', 'b'], guess: ['a', 'b', 'a', 'b'] }).kappa).toBe(0)
  })

  it('means F1 over the labels that the coder gave', () => {
    const { macroF1, perLabel } = agreement({ truth: ['a', 'a', 'b'], guess: ['a', 'c', 'b'] })
    expect(perLabel).toEqual({ a: { f1: 0.667, n: 2 }, b: { f1: 1, n: 1 } })
    expect(macroF1).toBeCloseTo(0.833, 2)
  })
})

describe('calibration', () => {
  it('brings stated probabilities to those that prove true', () => {
    const outcomes = Array.from({ length: 400 }, (_, i) => [i % 2 ? 0.9 : 0.3, i % 4 === 1 || i % 8 === 0] as const)
    expect(calibrationError(outcomes)).toBeGreaterThan(0.15)
    const knots = calibrate(outcomes, 2)
    expect(knots).toEqual([
      [0.3, 0.25],
      [0.9, 0.5],
    ])
  })
})

describe('places of segments', () => {
  it('are found whatever the white space', () => {
    expect(placesOf('Ja.  Dat\nklopt.', [{ text: 'Ja.' }, { text: 'Dat klopt.' }])).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 15 },
    ])
  })

  it('are refused where the text is another', () => {
    expect(() => placesOf('Ja.', [{ text: 'Nee.' }])).toThrow('is not in')
  })
})

const conversation = readConversation({
  id: 'x',
  turns: [
    {
      role: 'practitioner',
      text: 'Goed zo! Hoe ging het, Sam?',
      segments: [
        { text: 'Goed zo!', code: 'compliment' },
        { text: 'Hoe ging het, Sam?', code: 'open-question' },
      ],
    },
  ],
})

describe('a copy without marks and capitals', () => {
  it('keeps the segments at their words', () => {
    const [turn] = strip(conversation).turns
    expect(turn?.text).toBe('goed zo hoe ging het sam')
    expect(turn?.segments?.map((s) => turn.text.slice(s.start, s.end))).toEqual(['goed zo', 'hoe ging het sam'])
  })
})

describe('folds', () => {
  it('keep a group on one side and every conversation in one test', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...conversation, id: String(i), group: String(i % 5) }))
    const folds = foldsOf(many, 3)
    for (const { learn: learnt, test } of folds) {
      const groups = new Set(learnt.map((c) => c.group))
      expect(test.some((c) => groups.has(c.group))).toBe(false)
    }
    expect(folds.flatMap((f) => f.test.map((c) => c.id)).sort()).toEqual(many.map((c) => c.id).sort())
  })
})

describe('the trainer', () => {
  it('learns what tells classes apart, the same every time', () => {
    const example = (
      features: number[],
      label: number,
    ): { features: Int32Array; target: Float32Array; weight: number } => ({
      features: Int32Array.from(features),
      target: Float32Array.from([0, 1, 2], (k) => (k === label ? 1 : 0)),
      weight: 1,
    })
    const examples = [
      example([0, 1], 0),
      example([0, 2], 1),
      example([0, 3], 2),
      example([0, 1, 4], 0),
      example([0, 3, 4], 2),
    ]
    const options = { features: 5, classes: 3, l2: 0.1 }
    const weights = learn(examples, options)
    expect(learn(examples, options)).toEqual(weights)
    for (const { features, target } of examples) {
      const p = softmax(scoresOf(features, weights, 3, new Float64Array(3)))
      expect(p.indexOf(Math.max(...p))).toBe(target.indexOf(1))
    }
  })

  it('learns a yes/no decision as one class, half as strongly held as two that mirror each other', () => {
    const features = [[0, 1], [0, 2], [0, 1, 2], [0]]
    const yes = [true, false, true, false]
    const sample = (target: number[], at: number) => ({
      features: Int32Array.from(features[at] ?? []),
      target: Float32Array.from(target),
      weight: 1,
    })
    const one = learn(
      yes.map((is, at) => sample([is ? 1 : 0], at)),
      { features: 3, classes: 1, l2: 0.5 },
    )
    const two = learn(
      yes.map((is, at) => sample(is ? [1, 0] : [0, 1], at)),
      { features: 3, classes: 2, l2: 1 },
    )
    one.forEach((weight, f) => {
      expect(weight).toBeCloseTo((two[f * 2] ?? 0) - (two[f * 2 + 1] ?? 0), 1)
    })
  })

  it('lets the features of a damped example say less', () => {
    const learnt = (damping: number) =>
      learn(
        [0, 1].map((label) => ({
          features: Int32Array.of(label),
          target: Float32Array.of(1 - label, label),
          weight: 1,
          damping,
        })),
        { features: 2, classes: 2, l2: 1 },
      )
    expect(Math.abs(learnt(0.5)[0] ?? 0)).toBeLessThan(Math.abs(learnt(1)[0] ?? 0))
  })
})
