/** How many words are kept before the cache starts anew: more than a conversation holds. */
const MAX_KEPT = 20_000

/** Keeps what was computed per word, bounded in size. */
export function cachedPerWord(stem: (word: string) => string): (word: string) => string {
  const kept = new Map<string, string>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const computed = stem(word)
    if (kept.size >= MAX_KEPT) kept.clear()
    kept.set(word, computed)
    return computed
  }
}
