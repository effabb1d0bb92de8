import { MARKS, type Mark } from './terms'

/** The name of a feature, which tells what sort of thing is said of a segment, as a small number of its own. */
export type Name = number

const texts: string[] = []
const numbers = new Map<string, Name>()

/** The number of a name; the same text is the same name. */
export function name(text: string): Name {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, texts.length)
  return texts.push(text) - 1
}

export const textOfName = (given: Name): string => texts[given] ?? ''

/** The name of this text; undefined when nothing asks for it. */
export const nameKnown = (text: string): Name | undefined => numbers.get(text)

export const namesInAll = (): number => texts.length

/** Names that differ in one of a few values, by the number of the value. */
export function names(values: readonly unknown[], text: (value: string) => string): (value: number) => Name {
  const all = values.map((value) => name(text(String(value))))
  return (value) => all[value] as Name
}

/** Names that differ in two values. */
export function namesOfTwo(
  ones: readonly unknown[],
  twos: readonly unknown[],
  text: (one: string, two: string) => string,
): (one: number, two: number) => Name {
  const width = twos.length
  const all = ones.flatMap((one) => twos.map((two) => name(text(String(one), String(two)))))
  return (one, two) => all[one * width + two] as Name
}

/** Names that differ in a mark. */
export const namesByMark = (text: (mark: string) => string): ((mark: Mark) => Name) => names(MARKS, text)

/** The numbers from 0 to the last. */
export const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, n) => n)
