import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/writing-a-protocol.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'writing-a-protocol-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Block {
  readonly kind: string
  readonly name: string
  readonly text: string
}
const blocks: readonly Block[] = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)\n```$/gm)].map(
  ([, kind = '', name = '', text = '']) => ({ kind, name, text }),
)

/** A line as typed in the folder, with the built command for `npx gespreksmaat`. */
function typed(line: string): { status: number | null; printed: string } {
  const cli = join(root, 'dist/cli.js')
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `npx() { shift; node "${cli}" "$@"; }; ${line}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, XDG_STATE_HOME: folder },
  })
  return { status, printed: `${stdout}${stderr}` }
}

/** Writes a block to its file, or puts it in the place of one line of it. */
function write({ name, text }: Block): void {
  const [file = '', line] = name.split(':')
  const path = join(folder, file)
  if (line === undefined) return writeFileSync(path, `${text}\n`)
  const lines = readFileSync(path, 'utf8').split('\n')
  lines[Number(line) - 1] = text
  writeFileSync(path, lines.join('\n'))
}

/** Runs every command of a block and finds what the guide says it prints, in that order. */
function run({ name, text }: Block): void {
  const commands = text.split(/^\$ /m).slice(1)
  for (const each of commands) {
    const [line = '', ...shown] = each.trimEnd().split('\n')
    const { status, printed } = typed(line)
    expect(status === 0, `${line}\n${printed}`).toBe(name !== 'fails')
    let from = 0
    for (const expected of shown.filter((said) => said !== '…')) {
      const at = printed.replaceAll('\u00a0', ' ').indexOf(expected, from)
      expect(at, `"${expected}" in what "${line}" printed:\n${printed}`).toBeGreaterThanOrEqual(0)
      from = at + expected.length
    }
  }
}

describe('docs/writing-a-protocol.md, followed to the letter', () => {
  it.each(blocks.map((block, nth) => [`${nth + 1}: ${block.kind} ${block.name}`, block] as const))('%s', (_, block) => {
    if (block.kind === 'console') run(block)
    else write(block)
  })

  it('has made a page with the drawing and every step', () => {
    const page = readFileSync(join(folder, 'home-visit.md'), 'utf8')
    expect(page).toContain('```mermaid')
    for (const id of ['say-why', 'ask-home', 'ask-good', 'meet-again']) expect(page).toContain(`\`${id}\``)
  })

  it('has left a schema that names every field of the table', () => {
    const schema = readFileSync(join(folder, 'protocol.schema.json'), 'utf8')
    for (const [, field] of guide.matchAll(/^\| `(\w+)[`:]/gm)) expect(schema).toContain(`"${field}"`)
  })
})
