const KEBAB = /^[a-z]+(?:-[a-z]+)+$/
const IMPORT = /^import \{ \w+ \} from '\.\/([a-z-]+)'$/

/** The name by which code calls a rule: `one-question` becomes `oneQuestion`. */
export const nameOf = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * A rule file to fill in. It compiles and passes only when everything is filled in: until then the tests name what is
 * missing.
 * @throws {SyntaxError} when the id is not kebab-case of two words or more.
 */
export function ruleFile(id: string): string {
  if (!KEBAB.test(id))
    throw new SyntaxError(`"${id}" cannot name a rule: write two or more small words with hyphens, as in one-question`)
  return `import { inapplicable, turnRule } from '../rule'
import { jgz } from '../sources'

// The guide: docs/writing-a-rule.md
export const ${nameOf(id)} = turnRule({
  id: '${id}',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: '', en: '' },
    why: { nl: '', en: '' },
    ignore: { nl: '', en: '' },
    skills: [],
    rows: [],
    sources: [jgz('')],
  },
  messages: {
    hint: { nl: '', en: '' },
  },
  check: () => inapplicable,
  examples: {
    nl: { missed: [], nearMiss: [] },
    en: { missed: [], nearMiss: [] },
  },
})
`
}

/** Puts a line before the first that comes after it in the alphabet. */
function insert(lines: readonly string[], line: string, from: number, to: number, key: (line: string) => string) {
  const at = lines.findIndex((each, index) => index >= from && index < to && key(each) > key(line))
  return lines.toSpliced(at < 0 ? to : at, 0, line)
}

/**
 * The list of rules (src/coaching/rules/index.ts) with the rule in its place.
 * @throws {RangeError} when it is in the list already.
 */
export function withRule(index: string, id: string): string {
  const fileOf = (line: string): string => IMPORT.exec(line)?.[1] ?? ''
  const lines = index.split('\n')
  if (lines.some((line) => fileOf(line) === id))
    throw new RangeError(`There is a rule ${id} already: choose another id.`)
  const first = lines.findIndex((line) => fileOf(line))
  const last = lines.findLastIndex((line) => fileOf(line))
  const imported = insert(lines, `import { ${nameOf(id)} } from './${id}'`, first, last + 1, fileOf)
  const open = imported.findIndex((line) => line.endsWith('= ['))
  const close = imported.indexOf(']', open)
  return insert(imported, `  ${nameOf(id)},`, open + 1, close, (line) => line).join('\n')
}
