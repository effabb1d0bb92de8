import type * as z from 'zod'

/** What is wrong with an input: where it stands, what was found there, and what to do about it. */
export interface Issue {
  /** A path (`turns[3].role`), or a line (`line 12`); empty when it is about the whole input. */
  readonly place: string
  readonly found: string
  readonly remedy: string
}

const sentence = ({ place, found, remedy }: Issue): string => `${place ? `${place}: ` : ''}${found}; ${remedy}`

/** Bad input, told in one line; `issues` holds every place, the message names the first. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly issues: readonly Issue[]

  constructor(issues: readonly [Issue, ...Issue[]]) {
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
    super(sentence(issues[0]) + more)
    this.issues = issues
  }
}

/** A zod path as people write it: `turns[3].role`. */
const written = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : place ? `${place}.${String(key)}` : String(key)),
    '',
  )

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input)

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing is given'
  const text = JSON.stringify(value) ?? String(value)
  return `found ${text.length > 60 ? `${text.slice(0, 57)}...` : text}`
}

const remedyOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_value') return `write one of: ${issue.values.join(', ')}`
  if (issue.code === 'invalid_type') return `give ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1)
}

/**
 * Checks data against a schema.
 * @throws {InputError} with an issue for every place that does not fit.
 */
export function parseWith<S extends z.ZodType>(schema: S, input: unknown): z.infer<S> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const [first, ...rest] = result.error.issues.map((issue): Issue => ({
    place: written(issue.path),
    found: shown(at(input, issue.path)),
    remedy: remedyOf(issue),
  }))
  throw new InputError([first ?? { place: '', found: 'the input does not fit', remedy: 'see the contract' }, ...rest])
}
