import type { Language } from '../schema/codes'
import { STRATEGIES } from './data/parenting'
import type { TurnContext } from './rule'

const TEENAGER: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:pubers?|tieners?|middelbare|brugklas|havo|mavo|vmbo|vwo|1[2-7] jaar|(?:der|veer|vijf|zes|zeven)tien|twaalf)\b/iu,
  en: /\b(?:teenagers?|teens?|secondary school|high school|1[2-7] years?|(?:thir|four|fif|six|seven)teen)\b/iu,
}

/** Whether the conversation so far is about a teenager: then other parenting skills fit than with a child. */
const aboutTeenager = ({ turns, turn, language }: TurnContext): boolean =>
  turns.slice(0, turn.index + 1).some(({ text }) => TEENAGER[language].test(text))

/** The skills that make limits bearable (D30): the bond and one beside it. */
export function besideLimits(context: TurnContext): string {
  const [bond, other] = STRATEGIES[aboutTeenager(context) ? 'teenager' : 'child']
  const words = [bond, other].flatMap((each) => (each ? [each.text[context.language]] : []))
  return words.join(context.language === 'nl' ? ' en met ' : ' and ')
}
