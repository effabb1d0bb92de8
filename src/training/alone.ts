import type { LabelledConversation } from './conversations'

/** Every turn as a conversation of its own: as when one sentence is tried, nothing came before it. */
export const turnsAlone = (conversation: LabelledConversation): LabelledConversation[] =>
  conversation.turns.map((turn) => ({ ...conversation, turns: [turn] }))
