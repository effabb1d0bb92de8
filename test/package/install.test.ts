import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** What a training platform writes first: code a conversation, score it, look at a machine. */
const PROGRAM = `
const coded = codeTranscript({ language: 'nl', turns: [
  { role: 'practitioner', text: 'Waar wilt u het over hebben?' },
  { role: 'client', text: 'Over het slapen.' },
] })
const profile = courseProfile({ measurements: [{ respondent: 'An', date: '2026-01-05', t: 60 }] }, { today: '2026-01-05' })
const rehearsal = startRehearsal({ scenario: scenarios()[0].id })
console.log(JSON.stringify({
  codes: coded.turns.map((turn) => turn.segments.map((segment) => segment.code)),
  report: scoreTranscript(coded).schema,
  imported: importTranscript('An: hoi?\\nBo: ja').turns.length,
  state: createActor(MACHINES['scaling-question']).start().getSnapshot().status,
  reply: rehearsal.say('Hoe gaat het?').reply.length > 0,
  tester: typeof testRule,
  chart: courseChart(profile).slice(0, 4),
}))`
const NAMES = {
  gespreksmaat: 'codeTranscript, courseProfile, importTranscript, scoreTranscript, startRehearsal, scenarios',
  'gespreksmaat/machines': 'MACHINES',
  'gespreksmaat/chart': 'courseChart',
  'gespreksmaat/testing': 'testRule',
  xstate: 'createActor',
}
const EXPECTED = {
  codes: [['open-question'], ['neutral']],
  report: 'gespreksmaat/report@1',
  imported: 2,
  state: 'active',
  reply: true,
  tester: 'function',
  chart: '<svg',
}

describe('the package, installed in an empty folder', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gespreksmaat-install-'))
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], root)) as [
      { filename: string; files: { path: string }[] },
    ]
    writeFileSync(join(folder, 'package.json'), '{ "name": "platform", "private": true }')
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)], folder)
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('brings xstate, zod and compromise, and no database drivers', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }
    expect(Object.keys(dependencies).sort()).toEqual(['compromise', 'xstate', 'zod'])
    // compromise brings three small helpers of its own
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'compromise',
      'efrt',
      'gespreksmaat',
      'grad-school',
      'suffix-thumb',
      'xstate',
      'zod',
    ])
  })

  it('works as an ES module', () => {
    const imports = Object.entries(NAMES).map(([from, names]) => `import { ${names} } from '${from}'`)
    writeFileSync(join(folder, 'program.mjs'), imports.join('\n') + PROGRAM)
    expect(JSON.parse(run('node', ['program.mjs'], folder))).toEqual(EXPECTED)
  })

  it('works as CommonJS', () => {
    const requires = Object.entries(NAMES).map(([from, names]) => `const { ${names} } = require('${from}')`)
    writeFileSync(join(folder, 'program.cjs'), requires.join('\n') + PROGRAM)
    expect(JSON.parse(run('node', ['program.cjs'], folder))).toEqual(EXPECTED)
  })

  it('prints nothing when it is imported', () => {
    const imports = Object.keys(NAMES).map((from) => `await import('${from}')`)
    writeFileSync(join(folder, 'import.mjs'), imports.join('\n'))
    expect(run('node', ['import.mjs'], folder)).toBe('')
  })

  it('has types that a strict program compiles with', () => {
    writeFileSync(
      join(folder, 'typed.mts'),
      `import { codeTranscript, type CodedTranscript } from 'gespreksmaat'
const coded: CodedTranscript = codeTranscript({ turns: [{ role: 'client', text: 'ja' }] })
// @ts-expect-error a role that does not exist
codeTranscript({ turns: [{ role: 'nurse', text: 'ja' }] })
export default coded
`,
    )
    const args = [
      'tsc',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--skipLibCheck',
      'false',
    ]
    expect(run('npx', ['--prefix', root, ...args, join(folder, 'typed.mts')], folder)).toBe('')
  })

  it('runs its command', () => {
    const bin = join(folder, 'node_modules/.bin/gespreksmaat')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(run(bin, ['--version'], folder).trim()).toBe(version)
  })

  it('needs nothing of Node in a browser', () => {
    writeFileSync(
      join(folder, 'page.mjs'),
      `export * from 'gespreksmaat'\nexport * from 'gespreksmaat/machines'\nexport * from 'gespreksmaat/chart'\n`,
    )
    const args = ['esbuild', 'page.mjs', '--bundle', '--platform=browser', '--format=esm', '--outfile=page.js']
    run(join(root, 'node_modules/.bin/esbuild'), args.slice(1), folder)
    expect(readFileSync(join(folder, 'page.js'), 'utf8')).not.toMatch(/from\s*"node:|require\("(?:fs|path|node:)/)
  })
})
