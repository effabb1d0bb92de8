import type { Localised } from '../src/schema/codes'
import type { Source } from '../src/schema/source'

/** What often goes otherwise than a protocol intends, and what helps: for its page, never a judgement of a person. */
export interface Mistake {
  readonly text: Localised
  /** Where the sources say so, or ours. */
  readonly source: Source | 'ours'
}
