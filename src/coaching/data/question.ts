import type { Localised } from '../../schema/codes'
import type { Sources } from '../../schema/source'

/** A question as it is asked with `je`, in Dutch and English. */
export interface BankQuestion extends Localised {
  /** The same with `u`, and with the Flemish `ge`; absent when the question addresses nobody. */
  readonly u?: string
  readonly ge?: string
}

/** Questions on one subject, in our own words; nobody asks them all. */
export interface QuestionBank {
  readonly id: string
  readonly title: Localised
  readonly questions: readonly BankQuestion[]
  readonly sources: Sources
}

/** A question of a bank; with `u` and `ge` forms when it addresses somebody. */
export const q = (nl: string, en: string, u?: string, ge?: string): BankQuestion => ({
  nl,
  en,
  ...(u ? { u } : {}),
  ...(ge ? { ge } : {}),
})
