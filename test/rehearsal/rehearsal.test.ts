import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeTranscript } from '../../src/protocol/coder'
import { startRehearsal, type Rehearsal } from '../../src/rehearsal/rehearsal'
import { scenarios } from '../../src/rehearsal/scenarios'
import { InputError } from '../../src/schema/issue'
import { reportSchema } from '../../src/schema/report'
import type { Transcript } from '../../src/schema/transcript'
import { toy } from './toy'

const practice = (id: string, quality: 'good' | 'poor'): string[] =>
  readFileSync(join(import.meta.dirname, `../../fixtures/scenarios/practices/${id}.${quality}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean)

/** Says the lines until the client has had enough. */
const sayAll = (rehearsal: Rehearsal, lines: readonly string[]) => {
  for (const line of lines) if (!rehearsal.state().ending) rehearsal.say(line)
  return rehearsal
}
const counted = (rehearsal: Rehearsal, talk: string): number =>
  rehearsal
    .state()
    .turns.flatMap((turn) => (turn.role === 'client' ? turn.segments : []))
    .filter(({ code }) => code === talk).length

describe.each(scenarios().map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  const good = sayAll(startRehearsal({ scenario: id }), practice(id, 'good'))
  const poor = sayAll(startRehearsal({ scenario: id }), practice(id, 'poor'))
  const openness = (rehearsal: Rehearsal) => rehearsal.state().minds.at(-1)?.openness ?? NaN

  it('opens up to a practitioner who listens, and closes to one who pushes', () => {
    expect(openness(good)).toBeGreaterThan(scenario.openness + 8)
    expect(openness(poor)).toBeLessThan(scenario.openness - 8)
  })

  it('speaks for change when it is evoked, and not when it is pushed', () => {
    expect(counted(good, 'change-talk')).toBeGreaterThanOrEqual(2)
    expect(counted(good, 'change-talk')).toBeGreaterThan(counted(poor, 'change-talk'))
  })

  it('never says the same thing twice', () => {
    for (const { turns } of [good.state(), poor.state()]) {
      const said = turns.filter(({ role }) => role === 'client').map(({ text }) => text)
      expect(new Set(said).size).toBe(said.length)
    }
  })

  it('says the same again to the same words', () => {
    const again = sayAll(startRehearsal({ scenario: id }), practice(id, 'good'))
    expect(again.snapshot()).toEqual(good.snapshot())
  })

  it('is the same afterwards as live: the codes are those of the whole conversation', () => {
    const { turns } = good.state()
    const whole = codeTranscript({
      language: 'nl',
      turns: turns.map(({ role, text, speaker }) => ({ role, text, ...(speaker ? { speaker } : {}) })),
    })
    expect(whole.turns).toEqual(turns)
  })
})

describe('a snapshot', () => {
  const lines = practice('tablet-in-bed', 'good').slice(0, 8)
  const whole = startRehearsal({ scenario: 'tablet-in-bed' })
  const results = lines.map((line) => whole.say(line))

  it.each(lines.map((_, index) => [index + 1]))('after turn %i goes on exactly as it would have', (after) => {
    const begun = sayAll(startRehearsal({ scenario: 'tablet-in-bed' }), lines.slice(0, after))
    const snapshot: unknown = JSON.parse(JSON.stringify(begun.snapshot()))
    const resumed = startRehearsal({ snapshot })
    expect(resumed.state()).toEqual(begun.state())
    expect(lines.slice(after).map((line) => resumed.say(line))).toEqual(results.slice(after))
    expect(resumed.snapshot()).toEqual(whole.snapshot())
  })

  it('names a scenario of ours, and holds one of your own', () => {
    expect(whole.snapshot().scenario).toBe('tablet-in-bed')
    const own = startRehearsal({ scenario: toy(40) })
    own.say('Hoe gaat het op school?')
    const resumed = startRehearsal({ snapshot: JSON.parse(JSON.stringify(own.snapshot())) as unknown })
    expect(resumed.scenario).toEqual(own.scenario)
    expect(resumed.say('En verder?')).toEqual(own.say('En verder?'))
  })

  it('of a conversation that has ended stays ended', () => {
    const stopped = startRehearsal({ scenario: 'tablet-in-bed' })
    stopped.stop()
    expect(startRehearsal({ snapshot: stopped.snapshot() }).state().ending).toBe('stopped')
  })

  it.each([
    [{ schema: 'gespreksmaat/rehearsal@1' }, /language/],
    [{ ...whole.snapshot(), exchanges: [{ said: 3, replies: [] }] }, /exchanges\[0\]\.said/],
    [{ ...whole.snapshot(), scenario: 'nobody' }, /there is no scenario "nobody"; choose one of: tablet-in-bed/],
  ])('of another shape is refused with its place', (snapshot, message) => {
    const start = () => startRehearsal({ snapshot })
    expect(start).toThrow(InputError)
    expect(start).toThrow(message)
  })
})

describe('undo', () => {
  it('takes back turn by turn, as if it was never said', () => {
    const lines = practice('not-to-school', 'good').slice(0, 5)
    const rehearsal = startRehearsal({ scenario: 'not-to-school' })
    const states = lines.map((line) => {
      const before = rehearsal.state()
      rehearsal.say(line)
      return before
    })
    for (const before of states.reverse()) {
      expect(rehearsal.undo()).toBe(true)
      expect(rehearsal.state()).toEqual(before)
    }
    expect(rehearsal.undo()).toBe(false)
  })

  it('brings back a client who left', () => {
    const begun = startRehearsal({ scenario: 'tablet-in-bed' })
    begun.say('Goedemorgen.')
    const before = begun.state()
    begun.say('Hoe gaat het?')
    const rehearsal = startRehearsal({ snapshot: { ...begun.snapshot(), ending: 'left' } })
    expect(() => rehearsal.say('Sorry.')).toThrow(/has ended \(left\)/)
    expect(rehearsal.undo()).toBe(true)
    expect(rehearsal.state()).toEqual(before)
    expect(rehearsal.say('Ik was te snel, sorry.').reply).not.toBeNull()
  })

  it('takes back a stop without taking back what was said', () => {
    const rehearsal = startRehearsal({ scenario: 'tablet-in-bed' })
    rehearsal.say('Goedemorgen.')
    const before = rehearsal.state()
    rehearsal.stop()
    expect(rehearsal.undo()).toBe(true)
    expect(rehearsal.state()).toEqual(before)
  })
})

describe('subscribe', () => {
  it('tells of every change until it is ended', () => {
    const rehearsal = startRehearsal({ scenario: 'tablet-in-bed' })
    const heard: (number | null | string)[] = []
    const end = rehearsal.subscribe(({ turns, ending }) => heard.push(ending ?? turns.length))
    rehearsal.say('Goedemorgen.')
    rehearsal.undo()
    rehearsal.stop()
    rehearsal.stop()
    end()
    rehearsal.undo()
    expect(heard).toEqual([3, 1, 'stopped'])
  })
})

describe('report', () => {
  it('is the score of what was said, with the protocol that is practised', () => {
    const rehearsal = sayAll(startRehearsal({ scenario: 'tablet-in-bed' }), practice('tablet-in-bed', 'good'))
    const report = reportSchema.parse(rehearsal.report())
    expect(report.protocols.map(({ protocol }) => protocol)).toEqual(['informing-with-permission'])
    expect(report.turns).toEqual(rehearsal.state().turns)
    expect(report.protocols[0]?.steps.filter(({ status }) => status === 'done').map(({ step }) => step)).toEqual(
      rehearsal.state().protocol.done,
    )
  })
})

describe('along a transcript', () => {
  const transcript: Transcript = {
    language: 'nl',
    turns: [
      { role: 'client', speaker: 'Moeder', text: 'Ik slaap zo slecht.' },
      { role: 'practitioner', text: 'Je bent moe.' },
      { role: 'client', speaker: 'Moeder', text: 'Ja, kapot.' },
      { role: 'practitioner', text: 'Hm-hm.' },
      { role: 'client', speaker: 'Vader', text: 'Ik ook.' },
      { role: 'practitioner', text: 'Wat zou jullie helpen?' },
      { role: 'client', speaker: 'Moeder', text: 'Een nacht vrij.' },
    ],
  }

  it('plays the clients, passes over backchannels and shows what the professional said', () => {
    const rehearsal = startRehearsal({ transcript })
    expect(rehearsal.state().turns.map(({ text }) => text)).toEqual(['Ik slaap zo slecht.'])
    const first = rehearsal.say('Waarom slaap je slecht?')
    expect(first.reply).toBe('Ja, kapot.\nIk ook.')
    expect(first.replies.map(({ speaker }) => speaker)).toEqual(['Moeder', 'Vader'])
    expect(first.turn.segments.map(({ code }) => code)).toEqual(['why-question'])
    expect(first.professional.map(({ text }) => text)).toEqual(['Je bent moe.'])
    const second = rehearsal.say('Hoe zouden jullie het willen?')
    expect(second.professional.map(({ text }) => text)).toEqual(['Wat zou jullie helpen?'])
    expect(second).toMatchObject({ reply: 'Een nacht vrij.', ending: 'finished' })
  })

  it('follows the protocol that it says it follows, unless told otherwise', () => {
    expect(startRehearsal({ transcript: { ...transcript, protocol: 'miracle-question' } }).state().protocol.id).toBe(
      'miracle-question',
    )
    expect(startRehearsal({ transcript, protocol: 'scaling-question' }).state().protocol.id).toBe('scaling-question')
  })

  it('is resumed from a snapshot, and undone', () => {
    const whole = startRehearsal({ transcript })
    whole.say('Je bent moe.')
    const resumed = startRehearsal({ snapshot: JSON.parse(JSON.stringify(whole.snapshot())) as unknown })
    expect(resumed.say('Wat helpt?')).toEqual(whole.say('Wat helpt?'))
    resumed.undo()
    resumed.undo()
    expect(resumed.state().turns).toHaveLength(1)
  })

  it('leaves the transcript as it was given', () => {
    const before = JSON.stringify(transcript)
    startRehearsal({ transcript }).say('Je bent moe.')
    expect(JSON.stringify(transcript)).toBe(before)
  })
})

it('asks for a scenario or a transcript, one of the two', () => {
  expect(() => startRehearsal({})).toThrow(TypeError)
  expect(() => startRehearsal({ scenario: 'tablet-in-bed', transcript: { turns: [] } })).toThrow(TypeError)
  expect(() => startRehearsal({ scenario: 'tablet-in-bed', protocol: 'dancing' })).toThrow(
    /there is no protocol "dancing"/,
  )
})
