/** A coded segment of either speaker. */
export interface Shown {
  readonly code: string
  readonly attributes: readonly string[]
  readonly evidence: readonly { readonly cue: string }[]
}

/** What a sign lists of what a segment must show. */
export const TRAITS = ['codes', 'attributes', 'cues'] as const
export type Trait = (typeof TRAITS)[number]

/** Some of the traits that signs ask for, a bit for each: pairs of the place of a word of 32 bits and the bits in it. */
export type Mask = readonly number[]

const WORD = 32

/** The bit of each trait that some sign asks for. */
const places: Readonly<Record<Trait, Map<string, number>>> = {
  codes: new Map(),
  attributes: new Map(),
  cues: new Map(),
}
let asked = 0

function placeOf(trait: Trait, name: string): number {
  const known = places[trait].get(name)
  if (known !== undefined) return known
  places[trait].set(name, asked)
  return asked++
}

/** What a list asks for. */
export function maskOf(trait: Trait, names: readonly string[]): Mask {
  const words = new Map<number, number>()
  for (const name of names) {
    const place = placeOf(trait, name)
    const word = Math.floor(place / WORD)
    words.set(word, (words.get(word) ?? 0) | (1 << (place % WORD)))
  }
  return [...words].flat()
}

/** What a segment shows, of all that was asked for when that was found out. */
interface Bits {
  readonly of: Shown
  readonly words: Int32Array
  readonly asked: number
}

const kept = new WeakMap<Shown, Bits>()
// Every sign of a protocol asks the same segment.
let latest: Bits | undefined

/** Whether bits still tell what a segment shows: a coder may have corrected it since. */
const hold = (bits: Bits, { code, attributes, evidence }: Shown): boolean =>
  bits.asked === asked && bits.of.code === code && bits.of.attributes === attributes && bits.of.evidence === evidence

function bitsIn({ code, attributes, evidence }: Shown): Bits {
  const words = new Int32Array(Math.ceil(asked / WORD))
  const set = (place: number | undefined): void => {
    if (place === undefined) return
    const word = Math.floor(place / WORD)
    words[word] = (words[word] as number) | (1 << (place % WORD))
  }
  set(places.codes.get(code))
  for (const attribute of attributes) set(places.attributes.get(attribute))
  for (const { cue } of evidence) set(places.cues.get(cue))
  return { of: { code, attributes, evidence }, words, asked }
}

function keptFor(segment: Shown): Bits {
  const known = kept.get(segment)
  if (known && hold(known, segment)) return known
  const bits = bitsIn(segment)
  kept.set(segment, bits)
  return bits
}

/** What a segment shows, as bits: a list of any length is then asked in a look or two. */
export function shownBy(segment: Shown): Int32Array {
  if (!latest || !hold(latest, segment)) latest = keptFor(segment)
  return latest.words
}

/** Whether at least one trait of a list is shown. */
export function shows(words: Int32Array, mask: Mask): boolean {
  for (let at = 0; at < mask.length; at += 2) {
    if (((words[mask[at] as number] as number) & (mask[at + 1] as number)) !== 0) return true
  }
  return false
}
