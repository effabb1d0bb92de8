import { expect, it } from 'vitest'
import { measured } from '../../docs/generate/accuracy'
import { allGenerated } from '../../docs/generate/all'
import { expected, stale } from '../../docs/generate/generated'
import { LANGUAGES } from '../../src/schema/codes'
import { weightsHash } from '../../src/training/evaluation'

it('has docs that say what code and data say (npm run docs brings them up to date)', () => {
  expect(stale(allGenerated())).toEqual([])
})

it.each(LANGUAGES)('has accuracy figures of the weights that it ships: %s (npm run train writes both)', (language) => {
  expect(measured(language).weights).toBe(weightsHash(language))
})

it('refuses a page that lacks the marks of its part', () => {
  expect(() => expected({ file: 'a.md', part: 'figures', text: 'x' }, '# A')).toThrow(/a\.md lacks <!-- figures -->/)
  expect(expected({ file: 'a.md', part: 'figures', text: 'x' }, '# A\n<!-- figures -->old<!-- /figures -->\n')).toBe(
    '# A\n<!-- figures -->\n\nx\n\n<!-- /figures -->\n',
  )
})
