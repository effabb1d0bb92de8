/** So many are sorted by putting each in its place; that takes no memory, and is faster for few. */
const FEW = 24

/** Sorts a list in place by a number; equals stay in their order. */
export function sortFew<T>(list: T[], compare: (one: T, other: T) => number): T[] {
  if (list.length > FEW) return list.sort(compare)
  for (let i = 1; i < list.length; i++) {
    const each = list[i] as T
    let at = i
    while (at > 0 && compare(list[at - 1] as T, each) > 0) {
      list[at] = list[at - 1] as T
      at--
    }
    list[at] = each
  }
  return list
}
