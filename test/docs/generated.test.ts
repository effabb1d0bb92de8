import { expect, it } from 'vitest'
import { measured } from '../../docs/generate/accuracy'
import { allGenerated } from '../../docs/generate/all'
import { expected, stale } from '../../docs/generate/generated'
import { weightsHash } from '../../src/training/evaluation'

it('has docs that say what code and data say (npm run docs brings them up to date)', () => {
  expect(stale(allGenerated())).toEqual([])
})

it('has accuracy figures of the weights that it ships (npm run evaluate -- --write measures them anew)', () => {
  const { weights } = measured()
  expect(weights).toEqual({ nl: weightsHash('nl'), en: weightsHash('en') })
})

it('refuses a page that lacks the marks of its part', () => {
  expect(() => expected({ file: 'a.md', part: 'figures', text: 'x' }, '# A')).toThrow(/a\.md lacks <!-- figures -->/)
  expect(expected({ file: 'a.md', part: 'figures', text: 'x' }, '# A\n<!-- figures -->old<!-- /figures -->\n')).toBe(
    '# A\n<!-- figures -->\n\nx\n\n<!-- /figures -->\n',
  )
})
