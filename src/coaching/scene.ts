import type { CodedTurn } from '../schema/coded-transcript'
import { isPractitioner, turnHasCue } from './context'
import type { ConversationContext } from './rule'

/** Follows whether a practised scene is being played, so that lines said in role are left alone. */
export interface SceneWatch {
  /** Takes the next turn; true when its words were said in role. */
  readonly next: (turn: CodedTurn) => boolean
}

/** A scene that nobody ends is over after this many practitioner turns (ours): silence for ever would help no one. */
const LONGEST_SCENE = 8

const playsStep = (turn: CodedTurn): boolean =>
  isPractitioner(turn) &&
  turn.steps.some(({ protocol, step }) => protocol === 'practising-behaviour' && (step === 'model' || step === 'try'))

export function watchScenes(context: Pick<ConversationContext, 'hears'>): SceneWatch {
  let left = 0
  return {
    next: (turn) => {
      if (!isPractitioner(turn)) return false
      if (turnHasCue(context, turn, 'scene-stop')) {
        left = turnHasCue(context, turn, 'scene-start') ? LONGEST_SCENE : 0
        return false
      }
      if (turnHasCue(context, turn, 'scene-start')) {
        left = LONGEST_SCENE
        return false
      }
      if (left > 0) left -= 1
      else return playsStep(turn) && turn.segments.every(({ code }) => code === 'other')
      return true
    },
  }
}
