import type { Language } from '../../schema/codes'
import { split, unmarked, withoutEnd } from '../words'

const TAGS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set([
    'hè',
    'he',
    'toch',
    'niet',
    'niet waar',
    'of niet',
    'klopt dat',
    'zeg maar',
    'of wel',
    'denk ik',
    'neem ik aan',
  ]),
  en: new Set(['right', 'no', 'correct', 'is that right', "isn't it", "aren't you", "don't you", 'huh']),
}

/** `Je bent teleurgesteld, hè?` -> `Je bent teleurgesteld.`: only a tag after a comma is dropped; a verb in front stays a question. */
export function asStatement(text: string, language: Language): string | null {
  const said = unmarked(text)
  const comma = said.lastIndexOf(',')
  const tag =
    comma < 0
      ? ''
      : said
          .slice(comma + 1)
          .trim()
          .toLowerCase()
  const kept = comma >= 0 && TAGS[language].has(tag) ? withoutEnd(said.slice(0, comma), ', ') : said
  const first = split(kept)[0]?.toLowerCase() ?? ''
  // `Je bent toch moe` goes on persuading, tag or no tag.
  const persuades = split(kept).some((word) => PERSUADING[language].has(word.toLowerCase()))
  return OPENERS[language].has(first) && !persuades ? `${kept}.` : null
}
const PERSUADING: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['toch', 'immers', 'zeker']),
  en: new Set(['surely', 'obviously']),
}
/** A sentence that begins so is no question in form. */
const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set('je jij u ge gij jullie het dat dus er eigenlijk soms aan die'.split(' ')),
  en: new Set('you it that so there sometimes part'.split(' ')),
}
