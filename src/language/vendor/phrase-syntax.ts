import nlp from 'compromise/one'

/** One step of a phrase, as read from compromise's match language. */
export type PhraseStep =
  | { readonly kind: 'word'; readonly word: string; readonly optional: boolean }
  | { readonly kind: 'root'; readonly word: string; readonly optional: boolean }
  | { readonly kind: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: readonly (readonly PhraseStep[])[]; readonly optional: boolean }

/** A phrase read: its steps, and whether it is tied to the start or the end of what is searched. */
export interface PhraseSyntax {
  readonly steps: readonly PhraseStep[]
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** What compromise's parser gives for one step; its own types leave this open. */
interface ParsedStep {
  readonly word?: string
  readonly root?: string
  readonly machine?: string
  readonly tag?: string
  readonly anything?: boolean
  readonly greedy?: boolean
  readonly optional?: boolean
  readonly start?: boolean
  readonly end?: boolean
  readonly min?: number
  readonly max?: number
  readonly operator?: string
  readonly fastOr?: ReadonlySet<string>
  readonly choices?: readonly (readonly ParsedStep[])[]
}

const UNDERSTOOD = new Set(
  'word root machine tag anything greedy optional start end min max operator fastOr choices'.split(' '),
)

const parse = (phrase: string): readonly ParsedStep[] => nlp.parseMatch(phrase) as unknown as readonly ParsedStep[]

function choiceStep(parsed: ParsedStep, phrase: string): PhraseStep {
  const optional = parsed.optional ?? false
  if (parsed.operator !== 'or') throw new TypeError(`Phrase "${phrase}": only (a|b) may stand between brackets.`)
  const choices = parsed.fastOr
    ? [...parsed.fastOr].map((word): PhraseStep[] => [{ kind: 'word', word, optional: false }])
    : (parsed.choices ?? []).map((steps) => steps.map((step) => readStep(step, phrase)))
  return { kind: 'choice', choices, optional }
}

function readStep(parsed: ParsedStep, phrase: string): PhraseStep {
  const strange = Object.keys(parsed).find((key) => !UNDERSTOOD.has(key))
  if (strange !== undefined) {
    throw new TypeError(`Phrase "${phrase}": compromise's "${strange}" is not part of the phrases used here.`)
  }
  const optional = parsed.optional ?? false
  if (parsed.anything) {
    if (parsed.greedy && parsed.max === undefined) {
      throw new TypeError(`Phrase "${phrase}": a gap needs bounds; write .{0,3} instead of * or .+`)
    }
    return { kind: 'gap', min: parsed.min ?? (optional ? 0 : 1), max: parsed.max ?? 1 }
  }
  if (parsed.greedy) throw new TypeError(`Phrase "${phrase}": a repeated word is not understood; write it out.`)
  if (parsed.fastOr || parsed.choices) return choiceStep(parsed, phrase)
  const root = parsed.root ?? parsed.machine
  if (root !== undefined) return { kind: 'root', word: root, optional }
  if (parsed.tag !== undefined) return { kind: 'class', name: parsed.tag, optional }
  if (parsed.word !== undefined) return { kind: 'word', word: parsed.word, optional }
  throw new TypeError(`Phrase "${phrase}" holds an empty step.`)
}

/** compromise reads such phrases without a word, and not as they are meant: `(a (b|c)|d)` becomes a choice of its pieces. */
function refuseMisread(phrase: string): void {
  if (/\([^)]*\(/.test(phrase)) {
    throw new TypeError(`Phrase "${phrase}": brackets inside brackets are misread; write the choices out.`)
  }
  if (/.\^|\$./.test(phrase)) {
    throw new TypeError(`Phrase "${phrase}": ^ stands before everything and $ after everything; write two phrases.`)
  }
}

/**
 * Reads a phrase in compromise's match language. Only the parser is used: its matcher builds a document of every text,
 * which is far too slow for the path of every word.
 * @throws TypeError when the phrase uses what the engine's own matcher does not do, such as an unbounded gap, or what the
 * parser misreads.
 */
export function readPhrase(phrase: string): PhraseSyntax {
  refuseMisread(phrase)
  const parsed = parse(phrase)
  return {
    steps: parsed.map((step) => readStep(step, phrase)),
    atStart: parsed[0]?.start ?? false,
    atEnd: parsed.at(-1)?.end ?? false,
  }
}
