import type { LabelledConversation } from './conversations'

/** A number that depends on nothing but the text (FNV-1a): folds are the same everywhere. */
export function hashOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash >>> 0
}

export interface Fold {
  readonly learn: readonly LabelledConversation[]
  readonly test: readonly LabelledConversation[]
}

/** Parts conversations for cross-validation; a group is never on both sides. */
export function foldsOf(conversations: readonly LabelledConversation[], count: number): Fold[] {
  const groups = [...new Set(conversations.map((c) => c.group))].sort(
    (a, b) => hashOf(a) - hashOf(b) || (a < b ? -1 : 1),
  )
  const place = new Map(groups.map((group, i) => [group, i % count]))
  return Array.from({ length: count }, (_, k) => ({
    learn: conversations.filter((c) => place.get(c.group) !== k),
    test: conversations.filter((c) => place.get(c.group) === k),
  }))
}
