import type { CodedSegment } from '../schema/coded-transcript'
import { languagePack } from '../language/packs'
import { wordsOf } from './context'
import type { ConversationContext } from './rule'

type Speaking = Pick<ConversationContext, 'language'>

/** The stems of the words that carry content. */
export function contentOf({ language }: Speaking, text: string): ReadonlySet<string> {
  const pack = languagePack(language)
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !pack.stopWords.has(word))
      .map((word) => pack.stem(word)),
  )
}

/** Whether a segment takes up a content word of what was said. */
export function takesUp(context: Speaking, segment: CodedSegment, said: readonly CodedSegment[]): boolean {
  const own = contentOf(context, segment.text)
  return said.some(({ text }) => [...contentOf(context, text)].some((stem) => own.has(stem)))
}

/** The longest content word of what was said that a segment takes up, as it was said. */
export function wordTakenUp(
  context: Speaking,
  segment: CodedSegment,
  said: readonly CodedSegment[],
): string | undefined {
  const own = contentOf(context, segment.text)
  const pack = languagePack(context.language)
  const taken = said
    .flatMap(({ text }) => text.match(/[\p{L}'’-]+/gu) ?? [])
    .filter(
      (word) => word.length > 3 && !pack.stopWords.has(word.toLowerCase()) && own.has(pack.stem(word.toLowerCase())),
    )
  return taken.sort((a, b) => b.length - a.length)[0]
}

/** The share of a text's content words that stand in another text as well; 0 when there are none. */
export function overlap(context: Speaking, text: string, other: string): number {
  const own = contentOf(context, text)
  const theirs = contentOf(context, other)
  if (own.size === 0) return 0
  return [...own].filter((stem) => theirs.has(stem)).length / own.size
}
