import { isQuestion, isReflection, type MainBehaviour, type TalkType } from '../schema/codes'

interface Coded {
  readonly code: string
  readonly start: number
  readonly end: number
}

/**
 * The leading behaviour of a practitioner turn by its segments, where no head for it is learnt: what asks or hands back
 * comes before what is told, unless telling takes up most of the turn; the rest only counts alone.
 */
export function mainOf(segments: readonly Coded[]): MainBehaviour {
  let question = 0
  let reflection = 0
  let input = 0
  for (const { code, start, end } of segments) {
    if (isQuestion(code) || code === 'ask-permission') question += end - start
    else if (isReflection(code)) reflection += end - start
    else if (code === 'information' || code === 'advice') input += end - start
  }
  if (input > 2 * (question + reflection)) return 'input'
  if (question > 0 && question * 3 >= reflection) return 'question'
  if (reflection > 0) return 'reflection'
  return question > 0 ? 'question' : input > 0 ? 'input' : 'other'
}

/** The leading talk type of a client turn by its segments: change or sustain talk before neutral; of both, the longer, then the last. */
export function talkOf(segments: readonly Coded[]): TalkType {
  let change = 0
  let sustain = 0
  let last: TalkType = 'neutral'
  for (const { code, start, end } of segments) {
    if (code === 'change-talk') change += end - start
    else if (code === 'sustain-talk') sustain += end - start
    else continue
    last = code
  }
  if (change === sustain) return last
  return change > sustain ? 'change-talk' : 'sustain-talk'
}
