import { FINITE_KINDS, SUBJECT_KINDS, type WordKind } from '../language/kinds'
import type { Add } from './model'

/** How a segment is built: its kinds of words, how it opens and ends, where its finite verb stands, its subject. */
export function kindFeatures(kinds: readonly WordKind[], mark: string, add: Add): void {
  let before = '^'
  for (const kind of kinds) {
    add('g', kind)
    add('g', kind, mark)
    add('gg', before, kind)
    before = kind
  }
  add('gg', before, '$')
  const [first = 'none', second = 'none', third = 'none'] = kinds
  const opening = `${first} ${second}`
  add('g opening', opening)
  add('g opening', opening, mark)
  add('g opening', opening, third)
  add('g ending', kinds.at(-1) ?? 'none')
  add('g ending', kinds.at(-2) ?? 'none', kinds.at(-1) ?? 'none')
  const verbAt = kinds.findIndex((kind) => FINITE_KINDS.has(kind))
  const subject = kinds.find((kind) => SUBJECT_KINDS.has(kind)) ?? 'none'
  const place = verbAt < 0 ? 'none' : String(Math.min(verbAt, 4))
  add('g verb', kinds[verbAt] ?? 'none', subject)
  add('g verb at', place)
  add('g verb at', place, mark)
  add('g subject', subject, mark)
}

/** How far a finite verb is looked for on both sides of a border. */
const VERBS_SOUGHT = 8

/** What the kinds of words say for and against a border before word `i`, `since` words after the last border. */
export function kindBorderFeatures(
  kinds: readonly WordKind[],
  word: (i: number) => string,
  i: number,
  since: number,
  mark: string,
  add: Add,
): void {
  const kind = (k: number): string => kinds[k] ?? '#'
  add('g<', kind(i - 1))
  add('g>', kind(i))
  add('g<>', kind(i - 1), kind(i))
  add('g>>', kind(i), kind(i + 1))
  add('g<<', kind(i - 2), kind(i - 1))
  add('g>>>', `${kind(i)} ${kind(i + 1)}`, kind(i + 2))
  add('g<w', kind(i - 1), word(i))
  add('gw>', word(i - 1), kind(i))
  add(`gw>>${mark}`, word(i), kind(i + 1))
  let verbs = 0
  for (let k = i - Math.min(since, VERBS_SOUGHT); k < i; k++) {
    const there = kinds[k]
    if (there && FINITE_KINDS.has(there)) verbs++
  }
  const ahead = kinds.slice(i, i + VERBS_SOUGHT).findIndex((there) => FINITE_KINDS.has(there))
  const begun = String(Math.min(verbs, 3))
  add('verbs', begun, String(Math.min(ahead, 4)))
  add('verbs', begun, mark)
  add('verb ahead', String(ahead), mark)
}
