import type { Candidate, TurnView } from './view'

/** Stretches less likely to be a segment than this are not looked at, unless nothing likelier holds their words. */
const HARDLY = 0.15
const MOST_ATOMS = 6

/**
 * The stretches of a turn that may be segments: neighbouring atoms, as likely as that a border stands at both ends and
 * none between. For every atom the likelihoods of the stretches that hold it add up to nearly one.
 */
export function candidates(turn: TurnView): Candidate[] {
  const { atoms } = turn
  const out: Candidate[] = []
  const held = atoms.map(() => 0)
  atoms.forEach((atom, from) => {
    let likely = atom.begins
    for (let to = from + 1; to <= Math.min(atoms.length, from + MOST_ATOMS) && likely >= HARDLY; to++) {
      const ends = atoms[to]?.begins ?? 1
      const here = likely * ends
      if (here >= HARDLY) {
        out.push({ from, to, likely: here })
        for (let i = from; i < to; i++) held[i] = (held[i] as number) + here
      }
      likely *= 1 - ends
    }
  })
  atoms.forEach((_, from) => {
    if (held[from] === 0) out.push({ from, to: from + 1, likely: 1 })
  })
  return out
}
