import { expect, it } from 'vitest'
import { defineProtocol } from '../../src/protocol/define'
import { startRehearsal } from '../../src/rehearsal/rehearsal'

const welcome = defineProtocol({
  id: 'short-welcome',
  title: { nl: 'Kort welkom', en: 'Short welcome' },
  sources: [{ document: 'own', section: 'Werkafspraak 1' }],
  steps: [
    {
      id: 'greet',
      title: { nl: 'Groeten', en: 'Greet' },
      doneWhen: { nl: 'Je groette.', en: 'You greeted.' },
      moves: [{ cues: ['greeting'] }],
    },
    {
      id: 'ask',
      title: { nl: 'Vragen', en: 'Ask' },
      doneWhen: { nl: 'Je vroeg hoe het gaat.', en: 'You asked how things are.' },
      moves: [{ codes: ['open-question'], after: ['greet'] }],
    },
  ],
})

it('is followed in a rehearsal, scored, and kept in a snapshot that takes it up again', () => {
  const rehearsal = startRehearsal({ scenario: 'tablet-in-bed', protocol: welcome })
  const said = rehearsal.say('Goedemorgen.')
  expect(said.turn.steps).toContainEqual({ protocol: 'short-welcome', step: 'greet' })
  expect(said.protocol).toMatchObject({ id: 'short-welcome', done: ['greet'], open: ['ask'] })
  const resumed = startRehearsal({ snapshot: JSON.parse(JSON.stringify(rehearsal.snapshot())) as unknown })
  expect(resumed.protocol?.title.nl).toBe('Kort welkom')
  resumed.say('Hoe gaat het thuis?')
  expect(resumed.state().protocol).toMatchObject({ done: ['greet', 'ask'], phase: 'closed' })
  expect(resumed.report().protocols[0]).toMatchObject({ protocol: 'short-welcome', fidelity: 1 })
})
