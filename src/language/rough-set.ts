const WORDS = 8

/** A set of numbers that is told roughly: of most that are not in it, `mayHave` says so at once; no table is looked up. */
export class RoughSet {
  private readonly bits = new Int32Array(WORDS)

  add(symbol: number): void {
    const at = (symbol >> 5) & (WORDS - 1)
    this.bits[at] = (this.bits[at] as number) | (1 << (symbol & 31))
  }

  addAll(other: RoughSet): void {
    for (let at = 0; at < WORDS; at++) this.bits[at] = (this.bits[at] as number) | (other.bits[at] as number)
  }

  mayHave(symbol: number): boolean {
    return ((this.bits[(symbol >> 5) & (WORDS - 1)] as number) & (1 << (symbol & 31))) !== 0
  }
}
