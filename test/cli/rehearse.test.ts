import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scenarios } from '../../src/rehearsal/scenarios'
import { gespreksmaat } from '../support/cli'

const folder = () => mkdtempSync(join(tmpdir(), 'gespreksmaat-rehearse-'))
const practice = (id: string, quality: 'good' | 'poor'): string =>
  readFileSync(join(import.meta.dirname, `../../fixtures/scenarios/practices/${id}.${quality}.txt`), 'utf8')
const rehearse = (args: readonly string[], input: string, state = folder()) =>
  gespreksmaat(['rehearse', ...args], input, { XDG_STATE_HOME: state })
const savedIn = (state: string): string[] => {
  const rehearsals = join(state, 'gespreksmaat/rehearsals')
  return existsSync(rehearsals) ? readdirSync(rehearsals) : []
}

describe.each(scenarios().map((scenario) => [scenario.id, scenario] as const))(
  'rehearse %s',
  (id, { client, task }) => {
    const good = rehearse([id], `${practice(id, 'good')}/stop\n`)
    const poor = rehearse([id], `${practice(id, 'poor')}/stop\n`)

    it('plays, and ends with a report', () => {
      for (const { status, out, err } of [good, poor]) {
        expect({ status, err }).toEqual({ status: 0, err: '' })
        expect(out.replace(/\s+/g, ' ')).toContain(task)
        expect(out).toContain(`\n${client.name}: `)
        expect(out).toContain('\nVerslag\n')
        expect(out).toContain('\nDit ging goed\n')
        expect(out).toContain('\nOm te proberen\n')
        expect(out).toContain('Bron: ')
      }
    })

    it('tells at the end that the client opened up, or closed off', () => {
      expect(good.out).toContain(`Maakte opener: "`)
      expect(poor.out).toContain(`Maakte geslotener: "`)
      expect(poor.out).toMatch(new RegExp(`${client.name} (was aan het begin .* en aan het eind|bleef) gesloten`))
    })

    it('keeps within the width and uses no colours where nobody sees them', () => {
      const lines = [good, poor].flatMap(({ out }) => out.split('\n'))
      expect(lines.filter((line) => line.length > 88)).toEqual([])
      expect(good.out).not.toContain('\u001B')
    })
  },
)

describe('rehearse by script', () => {
  it('draws no prompt and shows both sides', () => {
    const { out } = rehearse(['tablet-in-bed'], 'Goedemorgen.\n/stop\n')
    expect(out).toContain('Jij: Goedemorgen.\nRuud: ')
  })

  it('takes the end of the input for /stop', () => {
    const stopped = rehearse(['tablet-in-bed'], 'Goedemorgen.\n/stop\n')
    const ended = rehearse(['tablet-in-bed'], 'Goedemorgen.')
    expect(ended).toEqual(stopped)
  })

  it('lets the scenario be chosen in the input, by number or by name', () => {
    const [first] = scenarios()
    const chosen = rehearse([], '9\nnot-to-school\nHoi.\n/stop\n')
    expect(chosen.out).toContain('"9" staat er niet bij; kies een nummer van 1 tot 5.')
    expect(chosen.out).toContain('Niet naar school · Milan')
    expect(rehearse([], '1\n').out).toContain(`${first?.title} · `)
  })

  it('only lists when nothing is chosen', () => {
    const { status, out } = rehearse([], '')
    expect(status).toBe(0)
    for (const { id, title } of scenarios()) expect(out).toContain(`${title} (${id})`)
    expect(out).not.toContain('Verslag')
  })

  it('does what the commands say', () => {
    const { out, status } = rehearse(
      ['tablet-in-bed'],
      '/undo\n/uitleg\nHoe gaat dat bij u?\n/hint\n/uitleg\n/explain\n/UNDO\n/help\n/dans\n\n   \n/stop\n',
    )
    expect(status).toBe(0)
    expect(out).toContain('Er is nog niets om terug te nemen.')
    expect(out).toContain('Zeg eerst iets, dan valt er iets uit te leggen.')
    expect(out).toContain('Volgende stap: ')
    expect(out.match(/open vraag.*% zeker/g)).toHaveLength(2)
    expect(out).toContain('Je laatste beurt is teruggenomen.')
    expect(out).toContain('/dans ken ik niet.')
    expect(out).toContain('Er is nog niets gezegd; er is geen verslag.')
  })

  it('shows hints unless told not to', () => {
    const input = 'Waarom laat u hem kijken?\n/stop\n'
    const tip = /^ {2}(Tip|Let op): /m
    expect(rehearse(['tablet-in-bed'], input).out).toMatch(tip)
    expect(rehearse(['tablet-in-bed', '--no-hints'], input).out.split('Verslag')[0]).not.toMatch(tip)
    expect(rehearse(['tablet-in-bed', '--no-hints'], input.replace('/stop', '/hint\n/stop')).out).toMatch(tip)
  })

  it('speaks English about a Dutch conversation when asked to', () => {
    const { out } = rehearse(['tablet-in-bed', '--lang', 'en'], 'Goedemorgen.\n/help\n/stop\n')
    expect(out).toContain('You practise: ')
    expect(out).toContain('takes your last turn back')
    expect(out).toContain('\nReport\n')
  })

  it('follows another protocol when asked to', () => {
    const { out } = rehearse(['tablet-in-bed', '--protocol', 'scaling-question'], 'Goedemorgen.\n/stop\n')
    expect(out).toContain('Schaalvraag: ')
    const wrong = rehearse(['tablet-in-bed', '--protocol', 'dansen'], 'Goedemorgen.\n')
    expect(wrong.status).toBe(1)
    expect(wrong.err).toMatch(/there is no protocol "dansen"; choose one of: /)
  })

  it('writes the conversation to a file that can be scored', () => {
    const file = join(folder(), 'gesprek.json')
    rehearse(['tablet-in-bed', '--save', file], 'Goedemorgen.\nHoe gaat het thuis?\n/stop\n')
    const scored = gespreksmaat(['score', file])
    expect(scored.status).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      language: 'nl',
      turns: [{ role: 'client', speaker: 'Ruud' }, { role: 'practitioner', text: 'Goedemorgen.' }, {}, {}, {}],
    })
  })
})

describe('what is kept', () => {
  it('is nothing after /stop, and the conversation so far after the end of the input', () => {
    const state = folder()
    rehearse(['tablet-in-bed'], 'Goedemorgen.\n/stop\n', state)
    expect(savedIn(state)).toEqual([])
    rehearse(['tablet-in-bed'], 'Goedemorgen.\n', state)
    expect(savedIn(state)).toEqual(['tablet-in-bed.piped.json'])
  })

  it('is not read unasked, and gone on with when asked', () => {
    const state = folder()
    rehearse(['tablet-in-bed'], 'Goedemorgen.\n', state)
    expect(rehearse(['tablet-in-bed'], '/stop\n', state).out).toContain('Er is nog niets gezegd')
    rehearse(['tablet-in-bed'], 'Goedemorgen.\n', state)
    const whole = rehearse(['tablet-in-bed'], 'Goedemorgen.\nHoe gaat het thuis?\n/stop\n').out
    const resumed = rehearse(['tablet-in-bed', '--resume'], 'Hoe gaat het thuis?\n/stop\n', state).out
    expect(resumed).toContain('Verder waar je was.')
    const rest = 'Jij: Hoe gaat het thuis?'
    expect(resumed.slice(resumed.indexOf(rest))).toBe(whole.slice(whole.indexOf(rest)))
  })

  it('is whole when the program is broken off in the middle', async () => {
    const state = folder()
    const child = spawn('node', [join(import.meta.dirname, '../../dist/cli.js'), 'rehearse', 'tablet-in-bed'], {
      env: { ...process.env, XDG_STATE_HOME: state },
    })
    let out = ''
    child.stdin.write('Goedemorgen.\n')
    await new Promise<void>((done) => {
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString()
        if (out.includes('Jij: Goedemorgen.\nRuud: ')) done()
      })
    })
    child.kill('SIGINT')
    await new Promise((done) => child.on('close', done))
    const resumed = rehearse(['tablet-in-bed', '--resume'], '/stop\n', state)
    expect(resumed.out).toContain('1 beurt van jou')
  })

  it('that cannot be read is told, and the conversation begins anew', () => {
    const state = folder()
    mkdirSync(join(state, 'gespreksmaat/rehearsals'), { recursive: true })
    const file = join(state, 'gespreksmaat/rehearsals/tablet-in-bed.piped.json')
    writeFileSync(file, '{"exchanges": [{"said": 3}]}')
    const { status, out, err } = rehearse(['tablet-in-bed', '--resume'], 'Goedemorgen.\n/stop\n', state)
    expect(status).toBe(0)
    expect(err).toContain('Het bewaarde gesprek is niet te lezen')
    expect(out).toContain('1 beurt van jou')
  })

  it('does not stop the practice when it cannot be written', () => {
    const state = join(folder(), 'a-file')
    writeFileSync(state, '')
    const { status, out, err } = rehearse(['tablet-in-bed'], 'Goedemorgen.\nHoe gaat het?\n/stop\n', state)
    expect(status).toBe(0)
    expect(err.match(/kan niet bewaard worden/g)).toHaveLength(1)
    expect(out).toContain('2 beurten van jou')
  })
})

describe('rehearse along a file', () => {
  const file = join(folder(), 'gesprek.txt')
  writeFileSync(
    file,
    'Hulpverlener: Hoe slaap je?\nMoeder: Slecht, elke nacht.\nHulpverlener: Je bent moe.\nMoeder: Ja, echt.\n',
  )

  it("plays the client's lines and shows the professional's beside your own", () => {
    const { status, out } = rehearse([file], 'Waarom slaap je slecht?\nDat is zwaar voor je.\nNog iets?\n/stop\n')
    expect(status).toBe(0)
    expect(out).toContain('Jouw woorden: waarom-vraag')
    expect(out).toContain('In het gesprek: "Hoe slaap je?" (open vraag)')
    expect(out).toContain('Moeder: Slecht, elke nacht.')
    expect(out).toContain('Hier eindigt het gesprek.')
    expect(out).toContain('Het gesprek is afgelopen.')
  })

  it('takes a scenario of your own', () => {
    const own = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../fixtures/scenarios/tablet-in-bed.json'), 'utf8'),
    ) as Record<string, unknown>
    const path = join(folder(), 'own.json')
    writeFileSync(path, JSON.stringify({ ...own, id: 'own', title: 'Mijn eigen scenario' }))
    expect(rehearse([path], 'Goedemorgen.\n/stop\n').out).toContain('Mijn eigen scenario · Ruud')
    writeFileSync(path, JSON.stringify({ ...own, openness: 'veel' }))
    const { status, err } = rehearse([path], '')
    expect(err).toMatch(/own\.json: openness: found "veel"; give a number\n$/)
    expect(status).toBe(1)
  })

  it.each([
    ['nobody', /scenario: there is no scenario "nobody" and no such file; choose one of: tablet-in-bed/],
    [folder(), /this is a folder; name a file/],
  ])('refuses %s in one line', (what, message) => {
    const { status, out, err } = rehearse([what], '')
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect({ status, out }).toEqual({ status: 1, out: '' })
  })
})

describe('scenarios', () => {
  it('lists them as text and as JSON', () => {
    const text = gespreksmaat(['scenarios'])
    expect(text.status).toBe(0)
    expect(text.out.trim().split('\n')).toHaveLength(5)
    const data = JSON.parse(gespreksmaat(['scenarios', '--format', 'json']).out) as { id: string }[]
    expect(data.map(({ id }) => id)).toEqual(scenarios().map(({ id }) => id))
  })
})
