import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Generated } from './generated'

const root = join(import.meta.dirname, '../..')
const tsx = join(root, 'node_modules/.bin/tsx')
const run = (file: string, args: readonly string[] = []): string =>
  execFileSync(tsx, [join(root, file), ...args], { encoding: 'utf8', cwd: root }).trimEnd()

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``

/** The example as a user writes it: without the comment, from the package. */
function example(): string {
  const code = readFileSync(join(root, 'docs/generate/example.ts'), 'utf8')
    .replace(/^\/\/.*\n/, '')
    .replace('../../src/index', 'gespreksmaat')
  return [fenced('ts', code.trim()), 'prints', fenced('text', run('docs/generate/example.ts'))].join('\n\n')
}

const EXPLAINED = ['explain', 'Waarom ga je niet?', '--after', 'Ik ga er niet meer heen.']

/** A command as typed, and what it prints. */
const explained = (): string =>
  fenced(
    'console',
    `$ npx gespreksmaat ${EXPLAINED.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)).join(' ')}\n${run('src/cli/main.ts', EXPLAINED)}`,
  )

/** The samples of the README, run. */
export const readme = (): Generated[] => [
  { file: 'README.md', part: 'example', text: example() },
  { file: 'README.md', part: 'explain', text: explained() },
]
