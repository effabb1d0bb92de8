import { nameKnown, namesInAll, type Name } from './names'
import type { Term, Terms } from './terms'

/** Stands for features that a bank does not know. */
export const ABSENT = -1

/** Numbers to a slot: name and first term in one, second term and value in the other. */
const SLOT = 2
const FREE = -1
/** A name takes the bits above those of a term. */
const TERM_BITS = 20
/** A second term takes the bits above those of a value. */
const VALUE_BITS = 17

/**
 * A number for each feature, by its name and by what it is about: three ways to look, by how many terms that is. No
 * strings are built or compared. Features without a value of their own are left out.
 */
export class FeatureTable {
  /** By name. */
  private readonly plain: Int32Array
  /** By name, then by term. */
  private readonly ones: (Int32Array | undefined)[]
  /** By name and two terms: a hash table, a slot is the first free one from where its key points. */
  private readonly twos: Int32Array
  private readonly mask: number

  /**
   * @param valueOf - the number of a feature, by its index
   * @param absent - the number of features that are not there
   */
  constructor(
    features: readonly string[],
    terms: Terms,
    valueOf: (at: number) => number,
    private readonly absent: number,
  ) {
    this.plain = new Int32Array(namesInAll()).fill(absent)
    this.ones = new Array<Int32Array | undefined>(namesInAll()).fill(undefined)
    const single: number[] = []
    const double: number[] = []
    features.forEach((feature, at) => {
      const value = valueOf(at)
      if (value === absent) return
      const tab = feature.indexOf('\t')
      const name = nameKnown(tab < 0 ? feature : feature.slice(0, tab))
      // a name that no code asks for any more
      if (name === undefined) return
      if (tab < 0) {
        this.plain[name] = value
        return
      }
      const next = feature.indexOf('\t', tab + 1)
      if (next < 0) single.push(name, terms.put(feature.slice(tab + 1)), value)
      else double.push(name, terms.put(feature.slice(tab + 1, next)), terms.put(feature.slice(next + 1)), value)
    })
    this.putSingles(single)
    let size = 16
    while (size < double.length / 2) size *= 2
    this.mask = size - 1
    this.twos = new Int32Array(size * SLOT).fill(FREE)
    for (let i = 0; i < double.length; i += 4) {
      this.putDouble(double[i] as Name, double[i + 1] as Term, double[i + 2] as Term, double[i + 3] as number)
    }
  }

  private putSingles(single: readonly number[]): void {
    const tops: number[] = []
    for (let i = 0; i < single.length; i += 3) {
      const name = single[i] as Name
      tops[name] = Math.max(tops[name] ?? 0, single[i + 1] as Term)
    }
    tops.forEach((top, name) => (this.ones[name] = new Int32Array(top + 1).fill(this.absent)))
    for (let i = 0; i < single.length; i += 3) {
      const row = this.ones[single[i] as Name]
      if (row) row[single[i + 1] as Term] = single[i + 2] as number
    }
  }

  private putDouble(name: Name, one: Term, two: Term, value: number): void {
    const most = 2 ** (VALUE_BITS - 1) - 1
    if (two >= 2 ** (32 - VALUE_BITS) || Math.abs(value) > most) {
      throw new RangeError(
        `A table has room for ${2 ** (32 - VALUE_BITS)} terms and ${most} features; learn a bank that keeps fewer.`,
      )
    }
    const key = (name << TERM_BITS) | one
    let slot = this.slotOf(key, two)
    while (this.twos[slot] !== FREE) slot = (slot + SLOT) & (this.twos.length - 1)
    this.twos[slot] = key
    this.twos[slot + 1] = (two << VALUE_BITS) | (value & ((1 << VALUE_BITS) - 1))
  }

  private slotOf(key: number, two: Term): number {
    const mixed = Math.imul(key, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)
    return ((mixed ^ (mixed >>> 15)) & this.mask) * SLOT
  }

  /** The number of the feature of a name, about no, one or two terms. */
  find(name: Name, one?: Term, two?: Term): number {
    if (one === undefined) return this.at(name)
    return two === undefined ? this.about(name, one) : this.aboutTwo(name, one, two)
  }

  /** The number of the feature of a name alone. */
  at(name: Name): number {
    return this.plain[name] as number
  }

  /** The number of the feature of a name about one term. */
  about(name: Name, one: Term): number {
    const row = this.ones[name]
    return row === undefined || one < 0 || one >= row.length ? this.absent : (row[one] as number)
  }

  /** The number of the feature of a name about two terms. */
  aboutTwo(name: Name, one: Term, two: Term): number {
    if (one < 0 || two < 0) return this.absent
    const { twos } = this
    const key = (name << TERM_BITS) | one
    let slot = this.slotOf(key, two)
    for (;;) {
      const there = twos[slot]
      if (there === key) {
        const packed = twos[slot + 1] as number
        if (packed >>> VALUE_BITS === two) return (packed << (32 - VALUE_BITS)) >> (32 - VALUE_BITS)
      } else if (there === FREE) return this.absent
      slot = (slot + SLOT) & (twos.length - 1)
    }
  }
}
