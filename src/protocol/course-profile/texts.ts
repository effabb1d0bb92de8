import type { Language, Localised } from '../../schema/codes'
import type { IsoDate, Trend, Zone } from '../../schema/course-profile'

/** Names of zones and trends as they stand in texts for practitioners and parents. */
export const ZONE_NAMES: Readonly<Record<Zone, Localised>> = {
  none: { nl: 'geen noemenswaardige problemen', en: 'no notable problems' },
  mild: { nl: 'milde problemen', en: 'mild problems' },
  serious: { nl: 'ernstige problemen', en: 'serious problems' },
}

export const TREND_NAMES: Readonly<Record<Trend, Localised>> = {
  rising: { nl: 'stijgt (zwaarder)', en: 'rises (heavier)' },
  falling: { nl: 'daalt (lichter)', en: 'falls (lighter)' },
  equal: { nl: 'blijft gelijk', en: 'stays equal' },
  fluctuating: { nl: 'gaat op en neer', en: 'goes up and down' },
  'too-few': { nl: 'nog te weinig metingen', en: 'too few measurements yet' },
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** 2 maart 2026, 2 March 2026. */
export function dayText(date: IsoDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${MONTHS[language][(month ?? 1) - 1]} ${year}`
}

/** A number with at most two decimals, as the language writes it. */
export const numberText = (value: number, language: Language): string =>
  String(value).replace('.', language === 'nl' ? ',' : '.')

/** Moeder, vader en oma. */
export function listText(items: readonly string[], language: Language): string {
  const and = language === 'nl' ? 'en' : 'and'
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}
