import type { Language } from '../schema/codes'
import { CLEAR_INSTRUCTION, NEGOTIATING, STRATEGIES } from './data/parenting'
import type { TurnContext } from './rule'

const TEENAGER: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:pubers?|tieners?|middelbare|brugklas|havo|mavo|vmbo|vwo|1[2-7] jaar|(?:der|veer|vijf|zes|zeven)tien|twaalf)\b/iu,
  en: /\b(?:teenagers?|teens?|secondary school|high school|1[2-7] years?|(?:thir|four|fif|six|seven)teen)\b/iu,
}

/** Whether the conversation so far is about a teenager: then other parenting skills fit than with a child. */
export const aboutTeenager = ({ turns, turn, language }: TurnContext): boolean =>
  turns.slice(0, turn.index + 1).some(({ text }) => TEENAGER[language].test(text))

/** The skills that make limits bearable (D30): the bond and one beside it. */
export function besideLimits(context: TurnContext): string {
  const [bond, other] = STRATEGIES[aboutTeenager(context) ? 'teenager' : 'child']
  const words = [bond, other].flatMap((each) => (each ? [each.text[context.language]] : []))
  return words.join(context.language === 'nl' ? ' en met ' : ' and ')
}

/** A vague wish for a parent, and the piece of a skill in which it can be seen (D50, D51): of a child, of a teenager; empty where none shows it. */
const SEEN_IN: readonly (readonly [RegExp, string, string])[] = [
  [/luister|listen|attention/iu, 'go-there', 'have-a-say'],
  [/consequent|grens|grenzen|streng|consistent|strict|limits/iu, 'repeat-once', ''],
  [/geduld|patien/iu, 'wait', 'pause'],
  [/duidelijk|clear/iu, 'one-task', 'say-why'],
  [/respect/iu, 'friendly-firm', 'compromise'],
]

/** What somebody could see a parent do, or nothing when no skill of the source fits the words. */
export function seenIn(context: TurnContext, said: string): string {
  const found = SEEN_IN.find(([words]) => words.test(said))
  const teenager = aboutTeenager(context)
  const id = found?.[teenager ? 2 : 1]
  return (teenager ? NEGOTIATING : CLEAR_INSTRUCTION).find((each) => each.id === id)?.text[context.language] ?? ''
}
