import { isBare } from '../../coding/marks'
import { isQuestion, type Language } from '../../schema/codes'
import { type CarriedPromise, type Place, PROMISE_KINDS, type PromiseKind } from '../../schema/carry-over'
import { dueDayAt } from './due'
import { agreesAfter, type HeardSegment, type HeardTurn } from './heard'
import { stemsIn } from './stems'

type Now = Omit<Place, 'turn'>

const kindsIn = (has: HeardSegment['has'], prefix: 'vows' | 'reports'): readonly PromiseKind[] =>
  PROMISE_KINDS.filter((kind) => has(`${prefix}-${kind}`))

/** Whether the words only offer: "zal ik", "shall I", as a question. An offer is a promise once the client takes it. */
const isOffer = (code: string): boolean => isQuestion(code) || code === 'ask-permission'

const endsWithWord = (text: string): boolean => /[\p{L}\p{N}]\s*$/u.test(text)

/**
 * What is said from a segment on, to the end of its sentence: where a coder cut that between two words ("ik zoek uit | hoe
 * lang het duurt"), all of it is promised. What makes another promise is not part of it. A turn without marks does not
 * tell where its sentences end.
 */
function sentenceFrom(nth: number, { turn, segments }: HeardTurn): string {
  const goesOn = (from: HeardSegment | undefined, next: HeardSegment | undefined): boolean =>
    from !== undefined &&
    next !== undefined &&
    endsWithWord(from.segment.text) &&
    kindsIn(next.has, 'vows').length === 0
  let last = nth
  if (!isBare(turn.text)) while (goesOn(segments[last], segments[last + 1])) last++
  return turn.text.slice(segments[nth]?.segment.start, segments[last]?.segment.end)
}

/** What the practitioner promised in this conversation. One promise a segment, of one kind or more. */
export function promisesIn(turns: readonly HeardTurn[], now: Now, language: Language): CarriedPromise[] {
  return turns.flatMap((heard, at) => {
    const { turn, segments } = heard
    if (turn.role !== 'practitioner') return []
    return segments.flatMap(({ segment, cues, has }, nth): CarriedPromise[] => {
      const kinds = [...kindsIn(has, 'vows')]
      if (kinds.length === 0 || (isOffer(segment.code) && !agreesAfter(turns, at))) return []
      const said = sentenceFrom(nth, heard)
      const places = cues.filter(({ cue }) => cue.startsWith('vows-')).map(({ end }) => end)
      return [
        {
          ...now,
          turn: turn.index,
          id: `promise-${now.conversation}-${turn.index}-${segment.start}`,
          kinds,
          said: said.trim(),
          due: dueDayAt(said, places, language, now.date),
          state: 'open',
          told: null,
        },
      ]
    })
  })
}

/**
 * Promises after a later conversation: what the practitioner says to have done there closes an open promise of its kind,
 * the one with which it shares most words; of equals the oldest.
 */
export function promisesAfter(
  open: readonly CarriedPromise[],
  turns: readonly HeardTurn[],
  now: Now,
  language: Language,
): CarriedPromise[] {
  let promises = [...open]
  for (const { turn, segments } of turns) {
    if (turn.role !== 'practitioner') continue
    for (const { segment, has } of segments) {
      for (const kind of kindsIn(has, 'reports')) {
        const said = stemsIn(segment.text, language)
        const shared = (promise: CarriedPromise): number =>
          [...stemsIn(promise.said, language)].filter((stem) => said.has(stem)).length
        const [kept] = promises
          .filter((promise) => promise.state === 'open' && promise.kinds.includes(kind))
          .sort((a, b) => shared(b) - shared(a))
        if (!kept) continue
        const told = { ...now, turn: turn.index }
        promises = promises.map((promise) => (promise === kept ? { ...promise, state: 'told', told } : promise))
      }
    }
  }
  return promises
}
