import { letters } from '../../words'
import { formsOfWord, isForm, PARTICLES, verbLexicon } from './verbs'

/** Verbs that take another verb: where they stand last in a main clause with an infinitive, that verb comes after them. */
const AUXILIARY = new Set(
  'kunnen willen moeten mogen zullen gaan komen blijven laten helpen leren hoeven durven'.split(' '),
)
const PERFECT = new Set(['hebben', 'zijn', 'worden'])
/** Take a clause with dat, of or a question word. */
const MENTAL = new Set(
  'denken vinden zeggen geloven hopen weten merken vragen vertellen begrijpen willen zien voelen verwachten'.split(' '),
)
const PRONOUNS = new Set(
  'je jij u ge gij jullie hij ze zij het ik we wij er men iedereen niemand iemand mensen'.split(' '),
)
const DETERMINERS = new Set(
  'de het een je jouw uw mijn zijn haar hun ons onze die deze dit elke elk alle geen'.split(' '),
)
const CONJUNCTIONS = new Set('als omdat toen wanneer terwijl zodat voordat nadat zodra want maar'.split(' '))
const PREPOSITIONS = new Set(
  'met aan van over voor na bij in op uit tot te tegen zonder door om naar het een de geen wat veel meer weinig'.split(
    ' ',
  ),
)
const UNSURE = new Set(['of', 'wat', 'hoe', 'wie', 'waar', 'welke', 'en'])

const infinitivesOf = (word: string): readonly string[] => formsOfWord(word).map(({ infinitive }) => infinitive)

/** An infinitive by the list, or by its look: after `te` that is enough. */
const verbLike = (word = ''): boolean =>
  isForm(letters(word), 'plural') || (word.length > 4 && letters(word).endsWith('en'))

/** ingenomen, opgebeld: a separable participle shows itself. */
const isParticiple = (word: string): boolean => {
  if (isForm(word, 'participle')) return true
  const at = word.indexOf('ge')
  return at > 1 && PARTICLES.has(word.slice(0, at)) && /(?:[dt]|en)$/.test(word)
}

/** Where the middle of the clause ends and an added clause begins; null when that cannot be told. */
function middleEnd(rest: readonly string[], finite: string): number | null {
  const mental = infinitivesOf(finite).some((verb) => MENTAL.has(verb))
  for (const [at, token] of rest.entries()) {
    const word = letters(token)
    const next = letters(rest[at + 1] ?? '')
    // `toen niet meteen`: then, and no clause of its own.
    const then = word === 'toen' && !PRONOUNS.has(next) && (next === 'geen' || !DETERMINERS.has(next))
    if (CONJUNCTIONS.has(word) && !then) return at
    // er vanuit, dat hij liegt
    const pointing = rest.slice(0, at).some((token) => PRONOMINAL.has(letters(token)))
    if (word === 'dat' && pointing && at > 1 && PRONOUNS.has(next) && at + 2 < rest.length) return at
    // iemand die je slaat
    if (word === 'die' && at > 0 && PRONOUNS.has(next) && at + 2 < rest.length) return at
    if (word === 'dat' && PRONOUNS.has(next) && !formsOfWord(rest[at + 2] ?? '').length && at + 2 < rest.length)
      return at
    if (word === 'dat' && mental && (PRONOUNS.has(next) || DETERMINERS.has(next))) return at
    if (word === 'om' && rest.slice(at).some((t, i) => letters(t) === 'te' && verbLike(rest[at + i + 1]))) return at
    if (word === 'te' && verbLike(next)) return at
    if (UNSURE.has(word) && next) return mental && word !== 'en' && word !== 'wat' ? at : null
    if (/[,;:]$/.test(token)) return at + 1
  }
  return rest.length
}

/**
 * Makes a clause with the verb last out of a finite verb and what follows subject and verb in a question:
 * `ga` + `niet naar bed` -> `niet naar bed gaat`. Null when the order cannot be told for sure.
 */
export function verbLast(finite: string, rest: readonly string[]): readonly string[] | null {
  const end = middleEnd(rest, letters(finite))
  if (end === null) return null
  const middle = rest.slice(0, end)
  const tail = rest.slice(end)
  const comma = middle.at(-1)?.endsWith(',') && tail.length > 0
  const words = middle.map((token) => token.replace(/[,;:]$/, ''))
  const ordered = placed(finite, words)
  if (!ordered) return null
  const last = ordered.at(-1) ?? ''
  return [...ordered.slice(0, -1), comma ? `${last},` : last, ...tail]
}

function placed(finite: string, words: readonly string[]): readonly string[] | null {
  const verbs = infinitivesOf(letters(finite))
  const last = letters(words.at(-1) ?? '')
  if (verbs.some((verb) => PERFECT.has(verb))) {
    const participle = words.findIndex((word) => isParticiple(letters(word)))
    if (participle >= 0) return inserted(words, participle, finite)
    const cluster = trailingVerbs(words)
    if (cluster.length >= 2) return inserted(words, words.length - cluster.length, finite)
    // A participle that is not known would be passed by.
    if (
      words.some(
        (word) => /^(?:ge|ver|be|ont)\p{L}+(?:d|t|en)$/u.test(letters(word)) && !KNOWN_ADJECTIVES.has(letters(word)),
      )
    )
      return null
    return [...words, finite]
  }
  if (verbs.some((verb) => AUXILIARY.has(verb))) {
    const infinitive = words.findIndex(
      (word, at) =>
        isForm(letters(word), 'plural') &&
        !(letters(word) === 'zijn' && at < words.length - 1) &&
        (!PREPOSITIONS.has(letters(words[at - 1] ?? '')) || (letters(word) === 'zijn' && at === words.length - 1)),
    )
    if (infinitive >= 0) return inserted(words, infinitive, finite)
    if (/en$/.test(last) && !KNOWN_NOUNS.has(last)) return null
  }
  // daar … over: the preposition of a word like daarover, no part of the verb
  const apart = words.slice(0, -1).some((word) => PRONOMINAL.has(letters(word)))
  if (PARTICLES.has(last)) {
    const joined = verbs.find((verb) => verbLexicon().separable.has(`${last}${verb}`))
    if (!joined && apart) return [...words, finite]
    return joined ? [...words.slice(0, -1), `${last}${finite}`] : null
  }
  const before = particleBefore(words, verbs)
  if (before >= 0)
    return [...words.slice(0, before), `${letters(words[before] ?? '')}${finite}`, ...words.slice(before + 1)]
  if (
    words.some(
      (word) =>
        PARTICLES.has(letters(word)) &&
        verbs.some((v) => verbLexicon().separable.has(`${letters(word)}${v}`)) &&
        trailing(word, words),
    )
  )
    return null
  return [...words, finite]
}
const PRONOMINAL = new Set(['daar', 'er', 'hier', 'waar'])
/** What may come behind the verb at the end: staat zo laat op in het weekend -> zo laat opstaat in het weekend. */
const TRAILING = new Set('in van met bij naar voor tijdens na tegen'.split(' '))

/** Where a particle of the verb stands with only a phrase with a preposition behind it; -1 when nowhere. */
const particleBefore = (words: readonly string[], verbs: readonly string[]): number =>
  words.findIndex(
    (word, at) =>
      PARTICLES.has(letters(word)) &&
      verbs.some((verb) => verbLexicon().separable.has(`${letters(word)}${verb}`)) &&
      TRAILING.has(letters(words[at + 1] ?? '')) &&
      at + 2 < words.length,
  )

/** A particle that does not stand last: it may belong to the verb with more behind it. */
const trailing = (word: string, words: readonly string[]): boolean => {
  const at = words.lastIndexOf(word)
  const next = letters(words[at + 1] ?? '')
  return (
    !DETERMINERS.has(next) && !PRONOUNS.has(next) && !/^\p{Lu}/u.test(words[at + 1] ?? '') && !/\p{L}{4,}/u.test(next)
  )
}

const KNOWN_ADJECTIVES = new Set(
  'verdrietig bezorgd verlegen gespannen gefrustreerd verliefd bekend verkeerd vervelend gezond gewoon beter benieuwd bereid'.split(
    ' ',
  ),
)
const KNOWN_NOUNS = new Set(
  'vrienden kinderen ouders dagen weken avonden ochtenden buiten binnen morgen mensen boven beneden tegen samen'.split(
    ' ',
  ),
)

const inserted = (words: readonly string[], at: number, word: string): readonly string[] => [
  ...words.slice(0, at),
  word,
  ...words.slice(at),
]

/** The verbs without person that a clause closes with. */
function trailingVerbs(words: readonly string[]): readonly string[] {
  let from = words.length
  while (from > 0 && isForm(letters(words[from - 1] ?? ''), 'plural', 'participle')) from--
  return words.slice(from)
}
