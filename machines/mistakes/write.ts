import type { Source } from '../../src/schema/source'
import type { Mistake } from '../mistake'

/** The mistakes of some protocols, by id. */
export type Mistakes = Readonly<Record<string, readonly Mistake[]>>

/** What goes otherwise and what helps, in Dutch and English, from a source. */
export const from =
  (source: Source) =>
  (nl: string, en: string): Mistake => ({ text: { nl, en }, source })

/** The same where no source says it. */
export const ours = (nl: string, en: string): Mistake => ({ text: { nl, en }, source: 'ours' })
