/** A coded segment of either speaker. */
export interface Shown {
  readonly code: string
  readonly attributes: readonly string[]
  readonly evidence: readonly { readonly cue: string }[]
}

/** What a sign lists of what a segment must show. */
export const TRAITS = ['codes', 'attributes', 'cues'] as const
export type Trait = (typeof TRAITS)[number]

/** What a segment shows, a bit for each trait: a list of any length is then asked in a look or two. */
export type Bits = Int32Array

/** Some traits: pairs of the place of a word of 32 bits and the bits in it. */
export type Mask = readonly number[]

/** The bit of each trait that was shown or asked for. */
const places: Readonly<Record<Trait, Map<string, number>>> = {
  codes: new Map(),
  attributes: new Map(),
  cues: new Map(),
}
let known = 0

function placeOf(trait: Trait, name: string): number {
  const before = places[trait].get(name)
  if (before !== undefined) return before
  places[trait].set(name, known)
  return known++
}

/** Sets a bit in words that grow as far as it needs. */
function set(words: number[], place: number): void {
  const word = place >> 5
  while (words.length <= word) words.push(0)
  words[word] = (words[word] as number) | (1 << (place & 31))
}

/** What a list asks for. */
export function maskOf(trait: Trait, names: readonly string[]): Mask {
  const words: number[] = []
  for (const name of names) set(words, placeOf(trait, name))
  return words.flatMap((bits, word) => (bits === 0 ? [] : [word, bits]))
}

function bitsIn({ code, attributes, evidence }: Shown): Bits {
  const words: number[] = []
  set(words, placeOf('codes', code))
  for (const attribute of attributes) set(words, placeOf('attributes', attribute))
  for (const { cue } of evidence) set(words, placeOf('cues', cue))
  return Int32Array.from(words)
}

const kept = new WeakMap<Shown, { readonly of: Shown; readonly bits: Bits }>()

/** Whether a segment is still what it was: a coder may have corrected it since. */
const isStill = (of: Shown, { code, attributes, evidence }: Shown): boolean =>
  of.code === code && of.attributes === attributes && of.evidence === evidence

/** What a segment shows. */
export function shownBy(segment: Shown): Bits {
  const before = kept.get(segment)
  if (before && isStill(before.of, segment)) return before.bits
  const { code, attributes, evidence } = segment
  const bits = bitsIn(segment)
  kept.set(segment, { of: { code, attributes, evidence }, bits })
  return bits
}

/** Whether at least one trait of a list is shown. */
export function shows(bits: Bits, mask: Mask): boolean {
  for (let at = 0; at < mask.length; at += 2) {
    // what came up after these bits were set is not among them
    const word = mask[at] as number
    if (word < bits.length && ((bits[word] as number) & (mask[at + 1] as number)) !== 0) return true
  }
  return false
}
