import { isQuestion, type Language } from '../../schema/codes'
import { type CarriedPromise, type Place, PROMISE_KINDS, type PromiseKind } from '../../schema/carry-over'
import { dueDayAt } from './due'
import { agreesAfter, type HeardTurn } from './heard'
import { stemsIn } from './stems'

type Now = Omit<Place, 'turn'>

const kindsIn = (has: HeardTurn['segments'][number]['has'], prefix: 'vows' | 'reports'): readonly PromiseKind[] =>
  PROMISE_KINDS.filter((kind) => has(`${prefix}-${kind}`))

/** Whether the words only offer: "zal ik", "shall I", as a question. An offer is a promise once the client takes it. */
const isOffer = (code: string): boolean => isQuestion(code) || code === 'ask-permission'

/** What the practitioner promised in this conversation. One promise a segment, of one kind or more. */
export function promisesIn(turns: readonly HeardTurn[], now: Now, language: Language): CarriedPromise[] {
  return turns.flatMap(({ turn, segments }, at) => {
    if (turn.role !== 'practitioner') return []
    return segments.flatMap(({ segment, cues, has }): CarriedPromise[] => {
      const kinds = [...kindsIn(has, 'vows')]
      if (kinds.length === 0 || (isOffer(segment.code) && !agreesAfter(turns, at))) return []
      const places = cues.filter(({ cue }) => cue.startsWith('vows-')).map(({ end }) => end)
      return [
        {
          ...now,
          turn: turn.index,
          id: `promise-${now.conversation}-${turn.index}-${segment.start}`,
          kinds,
          said: segment.text.trim(),
          due: dueDayAt(segment.text, places, language, now.date),
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
