/**
 * Grammatical kinds of words, the same in every language. Cues say what is said; kinds say how a sentence is built, so
 * that what holds for one verb or noun is known of every other.
 */
export const WORD_KINDS = {
  i: 'ik, I',
  you: 'je, u, you',
  we: 'we',
  they: 'hij, zij, they: a third person as subject',
  it: 'het, dat, dit, it, that',
  there: 'er, daar, hier, there',
  me: 'me, us as object',
  them: 'hem, haar, them as object',
  somebody: 'iemand, men, iedereen, everybody',
  mine: 'mijn, our',
  yours: 'jouw, uw, your',
  theirs: 'hun, haar, their: the owner is somebody else',
  self: 'zelf, jezelf, yourself',
  the: 'de, the',
  a: 'een, a',
  this: 'deze, die, these',
  asks: 'wat, hoe, wie, what, how',
  why: 'waarom, why',
  if: 'als, wanneer (joining), if',
  because: 'omdat, want, because',
  joins: 'of, terwijl, zodat: opens a clause',
  and: 'en, and',
  but: 'maar, toch, but',
  not: 'niet, geen, not',
  at: 'in, op, met: a preposition',
  to: 'te, om, to',
  soft: 'wel, even, eens, gewoon, just: a particle',
  strong: 'heel, erg, zo, very',
  maybe: 'misschien, perhaps',
  now: 'nu, vandaag, now',
  later: 'straks, morgen, later',
  then: 'dan, toen, then',
  often: 'altijd, vaak, soms, always',
  many: 'veel, alle, meer, all',
  number: 'twee, 10',
  be: 'is, ben, are',
  was: 'was, waren, were',
  have: 'heb, have',
  had: 'had',
  become: 'wordt, become',
  can: 'kan, kunt, can',
  could: 'kon, could',
  must: 'moet, hoeft, must',
  want: 'wil, want',
  would: 'zou, would',
  may: 'mag, may',
  shall: 'zal, will',
  go: 'ga, gaat, go',
  do: 'doe, doet, do, did',
  let: 'laat, let',
  seem: 'lijkt, klinkt, seems',
  mind: 'denk, vind, weet, hoor, voel, think: what goes on in a head',
  say: 'zeg, vertel, vraag, say',
  stem: 'voel, bel, call: a bare verb',
  finite: 'belt, calls: a finite verb that is not bare',
  past: 'belde, called',
  done: 'gebeld, a past participle',
  infinitive: 'bellen',
  good: 'goed, mooi, knap, good: an adjective that judges well',
  bad: 'zwaar, moeilijk, naar, hard: an adjective that judges ill',
  adjective: 'any other adjective',
  person: 'kind, moeder, school, child: somebody around the client',
  time: 'dag, week, avond, evening',
  noun: 'a noun',
  yes: 'ja, yes',
  no: 'nee, no',
  okay: 'oke, okay',
  sound: 'o, ach, haha, pff',
  greets: 'hallo, dank, sorry, hello',
  en: 'a word on -en, infinitive or plural',
  other: 'anything else',
} as const

/** The grammatical kind of a word. */
export type WordKind = keyof typeof WORD_KINDS

/** Kinds that are a finite verb: what makes a clause of words. */
export const FINITE_KINDS: ReadonlySet<WordKind> = new Set<WordKind>([
  'be',
  'was',
  'have',
  'had',
  'become',
  'can',
  'could',
  'must',
  'want',
  'would',
  'may',
  'shall',
  'go',
  'do',
  'let',
  'seem',
  'mind',
  'say',
  'stem',
  'finite',
  'past',
])

/** Kinds that are the subject of a clause by their form. */
export const SUBJECT_KINDS: ReadonlySet<WordKind> = new Set<WordKind>(['i', 'you', 'we', 'they', 'it'])

/** Words of one kind, apart by white space; of a word in two rows, the later row holds. */
export type KindRow = readonly [WordKind, string]

/** Puts rows of words in a table, after what is there. */
export function putKinds(table: Map<string, WordKind>, rows: readonly KindRow[]): void {
  for (const [kind, words] of rows) for (const word of words.trim().split(/\s+/)) table.set(word, kind)
}

/**
 * The kind of a word by itself: by the table, of a spelling by the first word it is read as, else by its ending.
 */
export function kindIn(
  table: ReadonlyMap<string, WordKind>,
  spellings: Readonly<Record<string, string>>,
  endings: readonly (readonly [RegExp, WordKind])[],
  word: string,
): WordKind {
  const known = table.get(word)
  if (known) return known
  const reading = Object.hasOwn(spellings, word) ? spellings[word]?.split(' ')[0] : undefined
  if (reading !== undefined && reading !== word) return kindIn(table, {}, endings, reading)
  return endings.find(([ending]) => ending.test(word))?.[1] ?? 'other'
}
