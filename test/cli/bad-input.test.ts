import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gespreksmaat } from '../support/cli'

const folder = mkdtempSync(join(tmpdir(), 'gespreksmaat-cli-'))
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const turns = (...roles: string[]) => roles.map((role) => ({ role, text: 'ja' }))
const long = [{ role: 'practitioner', text: 'en dan '.repeat(30_000) }, ...turns('client')]

const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['an empty file', file('empty.txt', ''), /empty\.txt: the input is empty; give a transcript/],
  ['a missing file', join(folder, 'nowhere.json'), /nowhere\.json: there is no such file; check the name/],
  ['a folder', folder, /: this is a folder; name a file/],
  [
    'bytes that are no UTF-8',
    file('latin1.txt', Buffer.from('An: caf\nBo: \xe9\xe9n', 'latin1')),
    /latin1\.txt: line 2: this is not valid UTF-8; save/,
  ],
  [
    'an unknown role',
    file('role.json', JSON.stringify({ turns: turns('practitioner', 'nurse') })),
    /role\.json: turns\[1\]\.role: found "nurse"; write one of/,
  ],
  [
    'an unknown language',
    file('language.json', JSON.stringify({ language: 'fr', turns: turns('practitioner', 'client') })),
    /language\.json: language: found "fr"; write one of: nl, en/,
  ],
  ['one speaker', file('one.txt', 'An: hoi\nAn: daar'), /one\.txt: speakers: only An speaks; give/],
  [
    'one side',
    file('side.json', JSON.stringify({ turns: turns('client', 'client') })),
    /side\.json: turns: no turn of the practitioner/,
  ],
  [
    'JSON of another shape',
    file('shape.json', '{"conversation": []}'),
    /shape\.json: turns: nothing is given; give an array/,
  ],
  ['broken JSON', file('broken.json', '{"turns": [}'), /broken\.json: line 1, column \d+: this is no JSON; mend it/],
  [
    'a turn of 200,000 characters',
    file('long.json', JSON.stringify({ turns: long })),
    /long\.json: turns\[0\]\.text: found 210000 characters in one turn; split/,
  ],
]

describe.each([['code'], ['score']])('gespreksmaat %s', (command) => {
  it.each(BAD)('refuses %s in one line that names place and remedy', (_, path, message) => {
    const { status, out, err } = gespreksmaat([command, path])
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(out).toBe('')
    expect(status).toBe(1)
  })
})

describe('gespreksmaat code', () => {
  it('prints nothing of the good file when another is bad', () => {
    const good = file('good.txt', 'An: Hoe gaat het?\nBo: Goed.')
    const { status, out } = gespreksmaat(['code', good, join(folder, 'empty.txt')])
    expect({ status, out }).toEqual({ status: 1, out: '' })
  })

  it('names the line of a bad conversation among many, after the good ones before it', () => {
    const good = JSON.stringify({ id: 'a', turns: turns('practitioner', 'client') })
    const { status, out, err } = gespreksmaat(['code', '--jsonl'], `${good}\n\n{"turns": 1}\n`)
    expect(err).toMatch(/^standard input: line 3: turns: found 1; give an array\n$/)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(1)
  })
})

describe('wrong usage', () => {
  it.each([
    [['dance']],
    [['code']],
    [['code', '--fast', 'x']],
    [['score', 'x', '--format', 'pdf']],
    [['explain']],
    [['--lang', 'fr', 'rules']],
  ])('%j ends with status 2 and no stack trace', (args) => {
    const { status, out, err } = gespreksmaat(args)
    expect(err).toMatch(/error/)
    expect(err).not.toMatch(/\n {4}at /)
    expect({ status, out }).toEqual({ status: 2, out: '' })
  })

  it('names the protocols there are', () => {
    const { status, err } = gespreksmaat(['protocols', 'miracle'])
    expect(err).toMatch(/^protocol: there is no protocol "miracle"; choose one of: .*miracle-question/)
    expect(status).toBe(1)
  })
})
