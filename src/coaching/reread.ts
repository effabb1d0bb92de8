import type {
  ClientTurn,
  CodedSegment,
  CodedTurn,
  PractitionerSegment,
  PractitionerTurn,
} from '../schema/coded-transcript'
import { isQuestion, type Language, type PractitionerAttribute, type PractitionerCode } from '../schema/codes'
import { confronts } from './confronting'
import type { CoachCue } from './ear'
import { isClient, isPractitioner, wordsOf } from './context'
import { numbersIn, coloursIn } from './scale'
import type { ConversationContext } from './rule'

type Hearing = Pick<ConversationContext, 'hears' | 'language'>

/** Where coding is unsure and the words are plain, the words decide. The first that fits is taken. */
const PLAIN: readonly (readonly [CoachCue, PractitionerCode])[] = [
  ['brushes-aside', 'confront'],
  ['disputes', 'confront'],
  ['passes-judgement', 'confront'],
  ['blames-parent', 'confront'],
  ['threatens-placement', 'confront'],
  ['calls-odd', 'confront'],
  ['grades-position', 'confront'],
  ['contradicts', 'confront'],
  ['names-feeling', 'acknowledgement'],
  ['suggests', 'advice'],
  ['vague-behaviour', 'advice'],
  ['limits-alone', 'advice'],
  ['states-fact', 'information'],
  ['client-plays-first', 'structure'],
  ['plans-meeting', 'structure'],
  ['perfect-top', 'structure'],
]
const YOU: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['je', 'jij', 'u', 'jullie', 'ge']),
  en: new Set(['you']),
}
/** Words that settle a code which the coder gave without being sure. */
const SETTLE: readonly (readonly [CoachCue, PractitionerCode])[] = [
  ['suggests-plainly', 'advice'],
  ['pushes-a-fix', 'advice'],
  ['suggests', 'advice'],
  ['obliges', 'advice'],
  ['suggests-in-question', 'closed-question'],
]
const LISTENED: readonly PractitionerCode[] = ['simple-reflection', 'complex-reflection', 'summary']
/** What plain words are taken to be worth (ours). */
const PLAIN_WORDS = 0.8
/** A coder less sure than this gives way to plain words (ours). */
const SURE = 0.6

function askedCode({ code }: PractitionerSegment, cues: ReadonlySet<string>): PractitionerCode | undefined {
  if (isQuestion(code) || code === 'ask-permission') return code
  if (cues.has('verb-first-you') || cues.has('verb-first')) return 'closed-question'
  return cues.has('opens-with-interrogative') ? 'open-question' : undefined
}

const REFLECTING: readonly PractitionerCode[] = ['other', 'autonomy', 'structure']

/** What a coder takes friendly confronting for. */
const SEEMING: readonly PractitionerCode[] = [
  ...LISTENED,
  'acknowledgement',
  'affirmation',
  'normalising',
  'compliment',
  'facilitate',
  'confront',
  'other',
]

/** Coded by the engine as something that such words can be taken for. */
const isSeeming = ({ code, confidence, text }: PractitionerSegment): boolean =>
  confidence < 1 && SEEMING.includes(code) && !text.trim().endsWith('?')

/** Words that confront do so however listening they sound; codes given by hand know better. */
const confrontsInDisguise = (segment: PractitionerSegment, context: Hearing, said: string): boolean =>
  isSeeming(segment) && confronts(context, segment, said)

/** The segment as one that is no guess. */
function certain<S extends CodedSegment>(segment: S): S {
  const copy = { ...segment, confidence: Math.max(segment.confidence, PLAIN_WORDS) }
  delete copy.uncertain
  return copy
}

function plainCode(segment: PractitionerSegment, context: Hearing, said: string): PractitionerCode | undefined {
  const cues = new Set(context.hears(segment).map(({ cue }) => cue))
  if (confrontsInDisguise(segment, context, said)) return 'confront'
  if (cues.has('pushes-a-fix') && !cues.has('puts-as-theirs') && isSeeming(segment)) return 'advice'
  if (cues.has('praises-only') && !segment.text.trim().endsWith('?')) return 'compliment'
  // An explanation of what the other feels or does is no reflection of it.
  if (cues.has('explains-away') && LISTENED.includes(segment.code)) return 'information'
  if (cues.has('calls-normal') && segment.code === 'confront') return 'normalising'
  if (cues.has('suggests-plainly') && LISTENED.includes(segment.code)) return 'advice'
  // `Ik snap dat je dat zegt, alleen…` leads in to an argument.
  const argues = segment.code === 'confront' && cues.has('but-between')
  if (cues.has('needless-lead-in') && !LISTENED.includes(segment.code) && !argues) return 'simple-reflection'
  if (segment.code === 'open-question' && cues.has('asks-fact')) return 'closed-question'
  if (segment.confidence >= SURE) return undefined
  if (segment.text.trim().endsWith('?')) return askedCode(segment, cues)
  const theirs = cues.has('puts-as-theirs')
  const plain = PLAIN.find(([cue, code]) => cues.has(cue) && !(theirs && code === 'confront'))
  if (plain) return plain[1]
  if (cues.has('two-sides')) return 'complex-reflection'
  const opensWithYou = YOU[context.language].has(wordsOf(segment.text)[0] ?? '')
  return opensWithYou && REFLECTING.includes(segment.code) ? 'simple-reflection' : undefined
}

function readSegment(segment: PractitionerSegment, context: Hearing, said: string): PractitionerSegment {
  const code = plainCode(segment, context, said)
  const question = isQuestion(code ?? segment.code)
  const hears = (wanted: CoachCue): boolean => context.hears(segment).some(({ cue }) => cue === wanted)
  const cues = question ? context.hears(segment).map(({ cue }) => cue) : []
  const scaling = cues.includes('asks-a-position') && !segment.attributes.includes('scaling')
  const wish = cues.includes('asks-wish') && !segment.attributes.includes('desired-situation')
  const both =
    LISTENED.includes(code ?? segment.code) && !segment.attributes.includes('double-sided') && hears('two-sides')
  const leading = cues.includes('suggests-in-question') && !segment.attributes.includes('leading')
  const more: PractitionerAttribute[] = []
  if (scaling) more.push('scaling')
  if (wish) more.push('desired-situation')
  if (both) more.push('double-sided')
  if (leading) more.push('leading')
  const settled = SETTLE.some(([cue, given]) => given === segment.code && hears(cue))
  if (!code && !settled && more.length === 0) return segment
  return {
    ...(code || settled ? certain(segment) : segment),
    code: code ?? segment.code,
    attributes: [...segment.attributes, ...more],
  }
}

function readPractitioner(turn: PractitionerTurn, before: CodedTurn | undefined, context: Hearing): PractitionerTurn {
  const said = isClient(before) ? before.text : ''
  const segments = turn.segments.map((segment) => readSegment(segment, context, said))
  return segments.every((segment, at) => segment === turn.segments[at]) ? turn : { ...turn, segments }
}

/** A number or colour right after a position was asked is a position. */
function readClient(turn: ClientTurn, before: CodedTurn | undefined, { language }: Hearing): ClientTurn {
  const asked = isPractitioner(before) && before.segments.some(({ attributes }) => attributes.includes('scaling'))
  if (!asked || turn.segments.some(({ attributes }) => attributes.includes('scale-answer'))) return turn
  const at = turn.segments.findIndex(
    ({ text }) => wordsOf(text).length <= 5 && [...numbersIn(text, language), ...coloursIn(text, language)].length > 0,
  )
  if (at < 0) return turn
  const segments = turn.segments.map((segment, index) => {
    if (index !== at) return segment
    return { ...certain(segment), attributes: [...segment.attributes, 'scale-answer' as const] }
  })
  return { ...turn, segments }
}

/** The turn as coaching takes it: coded as given, but where the coder was unsure of what the words say plainly. */
export function reread(turn: CodedTurn, before: CodedTurn | undefined, context: Hearing): CodedTurn {
  return isClient(turn) ? readClient(turn, before, context) : readPractitioner(turn, before, context)
}
