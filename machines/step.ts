import type { Localised } from '../src/schema/codes'
import type { Sources } from '../src/schema/source'
import type { GroupId } from './groups'
import type { Mistake } from './mistake'
import type { Move, Reply } from './sign'

/** One stage of a protocol. It is done when the practitioner made the move and the client replied to it. */
export interface StepDefinition {
  readonly id: string
  readonly title: Localised
  /** When a trainer counts the step as done, in words. */
  readonly doneWhen: Localised
  /** Not needed for a full run. */
  readonly optional?: true
  /** Each of these alone does the step's work, wherever the conversation is. */
  readonly moves: readonly Move[]
  /**
   * Less certain signs, looked at when the turn makes no other move. Without a `during` of their own they hold only
   * while the talk is in this step; with one they lead on to it from another.
   */
  readonly continues?: readonly Move[]
  /** The client's reply that completes the step; any reply when left out. */
  readonly reply?: readonly Reply[]
  /** Leave is asked here: a client who declines stops the protocol, which is no failure. */
  readonly asksLeave?: true
  /** The step is a protocol of its own: its moves do the step's work, and the step is done when it is complete. */
  readonly part?: ProtocolDefinition
  /** The moves of that protocol count only after one of these steps. */
  readonly partAfter?: readonly string[]
  /** Where the sources give the step; those of the protocol when left out. */
  readonly sources?: Sources
}

/** Where a protocol uses a scale. */
export interface ScaleParts {
  readonly explain: string
  readonly position: string
  /** Not needed when the client stands at the worst end: nothing is worse to compare with. */
  readonly notAtWorst: readonly string[]
  /** Not needed when the client stands at the best end. */
  readonly notAtBest: readonly string[]
}

export interface ProtocolDefinition {
  readonly id: string
  readonly title: Localised
  readonly group: GroupId
  /**
   * A skill is practised within any conversation (reflecting, affirming, summing up): it is rarely what a conversation
   * is about, and is ranked so.
   */
  readonly kind?: 'skill'
  readonly sources: Sources
  /** What brings the subject up without being a step yet; steps can ask for it with `after: ['opening']`. */
  readonly opening?: readonly Move[]
  /** What brings it up when the client says it, as when resistance calls for a response. */
  readonly clientOpening?: readonly Reply[]
  /** In the order in which the sources give them. */
  readonly steps: readonly [StepDefinition, ...StepDefinition[]]
  /** The steps know no order, so that none is skipped. */
  readonly anyOrder?: true
  /** One segment may do the work of several steps, as when they are the parts of one sentence. */
  readonly together?: true
  /** The protocol is closed when one of these steps is done, or when every needed step is. */
  readonly closing?: readonly string[]
  readonly scale?: ScaleParts
  /** What often goes otherwise, for the protocol's page. */
  readonly mistakes?: readonly Mistake[]
  /** Rows of the requirements that the protocol models; `P15` stands for all rows of P15 that no other names. */
  readonly rows: readonly string[]
}
