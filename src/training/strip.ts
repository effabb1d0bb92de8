import type { LabelledConversation, LabelledTurn } from './conversations'

/** A text as a speech recogniser writes it: no marks, no capitals. */
export const stripped = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}'’\s]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

function strippedTurn(turn: LabelledTurn): LabelledTurn {
  if (!turn.segments) return { ...turn, text: stripped(turn.text) }
  let text = ''
  const segments = turn.segments.flatMap((segment) => {
    const words = stripped(turn.text.slice(segment.start, segment.end))
    if (words === '') return []
    if (text !== '') text += ' '
    const start = text.length
    text += words
    return [{ ...segment, start, end: text.length }]
  })
  return { ...turn, text, segments }
}

/** A copy of a conversation without marks and capitals; turns of marks alone keep their place, empty. */
export const strip = (conversation: LabelledConversation): LabelledConversation => ({
  ...conversation,
  style: 'stripped',
  turns: conversation.turns.map(strippedTurn),
})
