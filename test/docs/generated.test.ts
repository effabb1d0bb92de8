import { expect, it } from 'vitest'
import { allGenerated } from '../../docs/generate/all'
import { expected, stale } from '../../docs/generate/generated'

it('has docs that say what code and data say (npm run docs brings them up to date)', () => {
  expect(stale(allGenerated())).toEqual([])
})

it('refuses a page that lacks the marks of its part', () => {
  expect(() => expected({ file: 'a.md', part: 'figures', text: 'x' }, '# A')).toThrow(/a\.md lacks <!-- figures -->/)
  expect(expected({ file: 'a.md', part: 'figures', text: 'x' }, '# A\n<!-- figures -->old<!-- /figures -->\n')).toBe(
    '# A\n<!-- figures -->\n\nx\n\n<!-- /figures -->\n',
  )
})
