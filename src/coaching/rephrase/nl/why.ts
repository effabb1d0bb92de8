import { after, letters, split, unmarked, withoutEnd } from '../../words'
import { verbLast } from './clause'
import { KIN } from './kin'
import { formsOfWord, isForm, SAME, withJe } from './verbs'

const WHY = new Set(['waarom', 'hoezo', 'wrm'])

/** Small words that make a why a reproach: with them in it, another opening asks for the same account. */
const REPROACHES = new Set(
  'dan toch nou nu eigenlijk gewoon gwn eens maar hè he joh zeg uiteindelijk godsnaam hemelsnaam vredesnaam eig'.split(
    ' ',
  ),
)
/** `waarom doe je dat steeds?` tells somebody how they are; the question is about what they do. */
const ALWAYS = new Set('altijd steeds telkens'.split(' '))
/** What `nog` belongs to: nog niet is a time, nog binnen roken a reproach. */
const AFTER_STILL = new Set('niet geen nooit een meer eens even altijd iets iemand twee drie maar'.split(' '))
/** Clauses that argue behind the question: `want je cijfers zijn prima`. */
const ARGUING = new Set('want terwijl'.split(' '))
/** `als ik vragen mag`, `als wij het al hebben geschreven`: politeness, or an argument; none is part of the question. */
const ARGUING_IF = /^als (?:ik (?:het )?(?:vragen mag|mag vragen)|.*\b(?:al|toch|zelf ook)\b)/iu
/** Asks what somebody thinks is behind it; `wat maakt dat u denkt dat` would doubt the thing itself. */
const THINKS =
  /^(?:denkt? (?:je|jij|u|ge|gij)|denken jullie)(?: zelf| nou| dan| eigenlijk)* (?:dat|waarom) (?!je |jij |u |ge |gij |jullie |ik )/iu
/** Let it happen, let it get so far: the reproach is in the verb itself. */
const LETTING = /\b(?:gebeuren|oplopen|zo ?ver komen|escaleren|uit de hand lopen|de baas)\b/iu
/** `niet meteen`, `nooit` about what is past: it was not done, and how not says it without blame. */
const UNDONE = /\b(?:nooit|niks|niets|niet (?:meteen|eerder|direct|gelijk|even|al|gewoon|gwn))\b/iu
const NEVER = /(?<!\p{L})(?:nooit|niks|niets)(?!\p{L})/iu
const VOLGENS = /\bvolgens (?:u|jou|je|jullie)\b/iu
/** What follows a `dat` that stands alone: `dat zo moeilijk is`, not `dat geluid`. */
const BEHIND_THAT = new Set(
  'zo dan nog niet nooit wel nu erg hier thuis daar zelf op zoveel eigenlijk altijd steeds toch voor in bij elke'.split(
    ' ',
  ),
)
const THAT_IS = /^is (?:dat|het)(?: zo| dan| eigenlijk)*$/iu

/** A number behind `geen`, `maar` or nothing is a place on a scale: that has its own question. */
const OF_NUMBER =
  /(?<!\p{L})(?:geen|maar|niet|dan|zo) (?:een |één )?(?:\d{1,2}|nul|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(?: \p{L}+)?$/iu
/** Stands before what it belongs to once the word between them has gone: er eigenlijk mee -> ermee. */
const PRONOMINAL = new Set(['er', 'daar', 'hier'])
const JOINED_TO = new Set('mee aan van op over voor in bij uit tegen door naar'.split(' '))
const rejoined = (tokens: readonly string[], said: readonly string[]): readonly string[] => {
  const together = said.map(clean).join(' ')
  return tokens.flatMap((token, at) => {
    const fits = (first = '', second = ''): boolean =>
      PRONOMINAL.has(clean(first)) &&
      JOINED_TO.has(clean(second)) &&
      !together.includes(`${clean(first)} ${clean(second)}`)
    if (fits(tokens[at - 1], token)) return []
    return fits(token, tokens[at + 1]) ? [`${token}${tokens[at + 1] ?? ''}`] : [token]
  })
}

const clean = (word: string): string => letters(word)
const isYou = (word: string): boolean => ['je', 'jij', 'u', 'ge', 'gij', 'jullie'].includes(clean(word))

/** The words without what argues behind them: a tail with want, or `, en niet gewoon op zaterdag`. */
function withoutArgument(tokens: readonly string[]): readonly string[] {
  const at = tokens.findIndex((token, index) => {
    const rest = tokens.slice(index).join(' ')
    const joined = tokens[index - 1]?.endsWith(',') === true && /^(?:en|of) niet\b/iu.test(rest)
    const instead = /^(?:in plaats van|en niet gewoon)\b/iu.test(rest)
    return index > 1 && (ARGUING.has(clean(token)) || joined || instead || ARGUING_IF.test(rest))
  })
  return at < 0 ? tokens : tokens.slice(0, at)
}

/** The words without those that make it a reproach. */
function withoutReproach(tokens: readonly string[]): readonly string[] {
  const you = tokens.slice(1, 3).some(isYou)
  return tokens.filter((token, at) => {
    const word = clean(token)
    const next = clean(tokens[at + 1] ?? '')
    const before = clean(tokens[at - 1] ?? '')
    if (at < 2) return true
    // in godsnaam
    if (word === 'in' && /snaam$/u.test(next)) return false
    if (word === 'nog') return AFTER_STILL.has(next) && !ALWAYS.has(next)
    // nog steeds, and a comma stays with what it closes
    if (ALWAYS.has(word)) return !you && before !== 'nog'
    // `dat nu pas` and `nu niet` tell a time; `nu` alone behind other words does not.
    if (word === 'nu') return next === 'pas' || next === 'niet' || next === 'wel'
    if (word === 'pas') return before !== 'nu'
    // `zo maar`, `nog maar`
    if (word === 'maar' && ['zo', 'nog', 'alleen'].includes(before)) return true
    if (word === 'eens' && before === 'niet') return true
    return !REPROACHES.has(word)
  })
}

function subjectAndVerb(
  tokens: readonly string[],
): { subject: string[]; verb: string; rest: readonly string[] } | null {
  const [rawVerb = '', first = '', second = ''] = tokens
  const verb = rawVerb.toLowerCase()
  const person = letters(first)
  const known = formsOfWord(verb)
  if (known.length === 0) return null
  if (person === 'je' || person === 'jij') {
    const possessive =
      person === 'je' &&
      (KIN.has(letters(second)) || (isForm(verb, 'present') && !isForm(verb, 'stem') && !SAME.has(verb)))
    if (possessive) return KIN.has(letters(second)) ? { subject: [first, second], verb, rest: tokens.slice(3) } : null
    const conjugated = withJe(verb)
    return conjugated ? { subject: [first], verb: conjugated, rest: tokens.slice(2) } : null
  }
  if (person === 'jullie' && !isForm(verb, 'plural', 'past-plural')) return null
  if (['u', 'ge', 'gij'].includes(person) && !isForm(verb, 'present', 'past', 'stem')) return null
  // Waarom wacht Selam op haar broertje?
  const name = /^\p{Lu}\p{Ll}+$/u.test(first) && !SUBJECTS.has(person) && isForm(verb, 'present', 'past', 'stem')
  if (name && !/^\p{Lu}/u.test(second) && !isForm(verb, 'plural'))
    return { subject: [first], verb, rest: tokens.slice(2) }
  if (!SUBJECTS.has(person)) return null
  const nounPhrase = ['de', 'het', 'uw', 'jullie', 'mijn', 'haar'].includes(person) && KIN.has(letters(second))
  if (nounPhrase) return { subject: [first, second], verb, rest: tokens.slice(3) }
  if (['de', 'uw', 'mijn', 'haar'].includes(person)) return null
  return { subject: [first], verb, rest: tokens.slice(2) }
}
const SUBJECTS = new Set(
  'u ge gij jullie hij ze zij het dat die er ik we wij iedereen niemand de uw mijn haar'.split(' '),
)

/** Past in form only: zou je dat kunnen. */
const CONDITIONAL = new Set(['zou', 'zouden', 'zoudt'])

/** Without `denk je` at the end. */
function withoutTag(tokens: readonly string[]): readonly string[] {
  const asks =
    tokens.length > 3 && ['denk je', 'denkt u', 'denken jullie'].includes(tokens.slice(-2).join(' ').toLowerCase())
  const kept = tokens.slice(0, asks ? -2 : undefined)
  return [...kept.slice(0, -1), withoutEnd(kept.at(-1) ?? '', ',')]
}

/** `dat op rood staat` -> `het op rood staat`: two of dat in a row stumble. */
const unstumbled = (subject: readonly string[], rest: readonly string[]): readonly string[] =>
  subject.length === 1 && clean(subject[0] ?? '') === 'dat' && BEHIND_THAT.has(clean(rest[0] ?? '')) ? ['het'] : subject

/** heb je … gebeld, zijt ge … gegaan */
const perfectOf = (tokens: readonly string[]): boolean =>
  ['hebben', 'zijn'].includes(formsOfWord(clean(tokens[0] ?? ''))[0]?.infinitive ?? '') &&
  tokens.some((token) => isForm(clean(token), 'participle') || /^(?:\p{L}{2,5})?ge\p{L}+[dtn]$/u.test(clean(token)))

/** What a reproach asks for, in words that fit whatever was done or left: undefined where the own words can be kept. */
function unblamed(tokens: readonly string[]): string | undefined {
  const said = tokens.join(' ')
  if (THAT_IS.test(said)) return 'Hoe komt dat?'
  if (THINKS.test(said)) {
    const you = clean(tokens[1] ?? '')
    return `Wat ${tokens[0]?.toLowerCase() ?? ''} ${you} zelf dat erachter zit?`
  }
  if (tokens.some(isYou) && LETTING.test(said)) return 'Hoe is dat zo gekomen?'
  // `Waarom ruim je nooit op?` tells somebody how they are.
  const present =
    isForm(clean(tokens[0] ?? ''), 'present', 'stem', 'plural') &&
    !formsOfWord(clean(tokens[0] ?? '')).some(({ infinitive }) => ['zijn', 'hebben', 'willen'].includes(infinitive))
  if (isYou(tokens[1] ?? '') && present && !perfectOf(tokens) && NEVER.test(said)) return 'Wat maakt dat lastig?'
  if (isYou(tokens[1] ?? '') && perfectOf(tokens) && UNDONE.test(said)) return 'Wat maakte dat het er niet van kwam?'
  return undefined
}

/** `Waarom ga je niet?` -> `Wat maakt dat je niet gaat?`; null when the word order cannot be told for sure. */
export function whyToWhatDutch(text: string): string | null {
  const said = after(split(unmarked(text)), WHY, 4)
  if (!said || /["“”‘?]/.test(said.join(' '))) return null
  const plain = withoutTag(withoutArgument(said))
  const other = unblamed(plain)
  if (other) return other
  if (OF_NUMBER.test(plain.join(' '))) return null
  const opinion = VOLGENS.exec(plain.join(' '))?.[0]
  const tokens = rejoined(withoutTag(withoutReproach(split(plain.join(' ').replace(VOLGENS, '')))), plain)
  const parsed = subjectAndVerb(tokens)
  if (!parsed) return null
  const clause = verbLast(parsed.verb, parsed.rest)
  if (!clause) return null
  const past = !isForm(parsed.verb, 'present', 'stem', 'plural') && isForm(parsed.verb, 'past', 'past-plural')
  const made = past && !CONDITIONAL.has(parsed.verb) ? 'Wat maakte dat' : 'Wat maakt dat'
  const asked = opinion ? `Hoe komt het ${opinion.toLowerCase().replace(/ je$/u, ' jou')} dat` : made
  return `${asked} ${[...unstumbled(parsed.subject, parsed.rest), ...clause].join(' ')}?`
}
