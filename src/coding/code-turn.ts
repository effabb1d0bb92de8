import type { CodedTurn } from '../schema/coded-transcript'
import type { Turn } from '../schema/transcript'
import { codeClientTurn } from './client'
import { hear } from './hear'
import { NOTHING_YET, questionKind, remember, type Past, type PastTurn } from './past'
import { codePractitionerTurn } from './practitioner'
import type { TurnView } from './view'
import type { Vocabulary } from './vocabulary'
import type { Model } from './weights'

/** Codes the turns of one conversation as they come. */
export interface Coder {
  /** Codes the next turn; what was said before is taken into account, what follows is not waited for. */
  readonly add: (turn: Turn) => CodedTurn
}

/** What later turns need to know of this one. */
function pastTurn(view: TurnView, coded: CodedTurn): PastTurn {
  const codes = coded.segments.map((s) => s.code)
  return {
    view,
    role: coded.role,
    codes,
    attributes: new Set(coded.segments.flatMap((s): readonly string[] => s.attributes)),
    main: coded.role === 'practitioner' ? coded.main : 'client',
    talk: coded.role === 'client' ? coded.talk : 'practitioner',
    question: questionKind(codes),
  }
}

/** Codes one turn after what came before, and gives what comes before the next. */
export function codeTurn(
  view: TurnView,
  turn: Turn,
  past: Past,
  model: Model,
): { readonly coded: CodedTurn; readonly past: Past } {
  const coded =
    view.role === 'practitioner'
      ? codePractitionerTurn(view, turn, past, model)
      : codeClientTurn(view, turn, past, model)
  return { coded, past: remember(past, pastTurn(view, coded)) }
}

/** A coder with weights of one's own, as training uses it. */
export function coderWith(vocabulary: Vocabulary, model: Model): Coder {
  let past = NOTHING_YET
  return {
    add: (turn) => {
      const done = codeTurn(hear(turn.role, turn.text, vocabulary, model.border), turn, past, model)
      past = done.past
      return done.coded
    },
  }
}
