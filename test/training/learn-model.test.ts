import { describe, expect, it } from 'vitest'
import { languagePack } from '../../src/language/packs'
import type { LabelledConversation } from '../../src/training/conversations'
import { bothWays } from '../../src/training/learn-model'
import { heard } from '../../src/training/samples'

const said = (at: number): string => `Dat is nummer ${at}.`
const conversation: LabelledConversation = {
  id: 'made-up',
  language: 'nl',
  style: 'clean',
  group: 'made-up',
  turns: Array.from({ length: 14 }, (_, at) => ({
    role: at % 2 === 0 ? 'practitioner' : 'client',
    text: said(at),
    segments: [{ start: 0, end: said(at).length, code: at % 2 === 0 ? 'information' : 'neutral', attributes: [] }],
  })),
}

describe('a conversation to learn from', () => {
  const [inContext, alone, stripped] = bothWays(conversation, (c) => heard(c, languagePack('nl')))

  it('is heard turn by turn, each with what came before it', () => {
    expect(inContext?.turns.map(({ past }) => past.count)).toEqual(conversation.turns.map((_, at) => at))
  })

  it('gives some turns of both speakers once more, with nothing before them', () => {
    expect(alone?.turns.map(({ view, past }) => [view.text, view.role, past.count])).toEqual([
      [said(6), 'practitioner', 0],
      [said(13), 'client', 0],
    ])
    expect(alone?.weight).toBeLessThan(inContext?.weight ?? 0)
  })

  it('is heard without marks and capitals too', () => {
    expect(stripped?.turns[3]?.view.text).toBe('dat is nummer 3')
  })
})
