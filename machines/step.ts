import type { Localised } from '../src/schema/codes'
import type { Sources } from '../src/schema/source'
import type { Move, Reply } from './sign'

/** The groups in which the sources place their protocols. */
export const GROUPS = {
  'motivational-interviewing': { nl: 'Motiverende gespreksvoering', en: 'Motivational interviewing' },
  'solution-focused': { nl: 'Oplossingsgericht werken', en: 'Solution-focused work' },
  monitoring: { nl: 'Volgen, verklaren en vastlopen', en: 'Monitoring, explaining and stagnation' },
  deciding: { nl: 'Samen beslissen, eigen kracht en netwerk', en: 'Deciding together, own strength and network' },
  meetings: { nl: 'Overleg met meer mensen', en: 'Meetings with several people' },
  'story-and-practice': {
    nl: 'Levensverhaal, psycho-educatie, oefenen en doelen',
    en: 'Life story, psycho-education, practising and goals',
  },
  parenting: { nl: 'Ouders coachen', en: 'Coaching parents' },
  session: { nl: 'Het gesprek zelf, contact en doorverwijzen', en: 'The session itself, contact and referral' },
} as const satisfies Record<string, Localised>
export type GroupId = keyof typeof GROUPS

/** One stage of a protocol. It is done when the practitioner made the move and the client replied to it. */
export interface StepDefinition {
  readonly id: string
  readonly title: Localised
  /** When a trainer counts the step as done, in words. */
  readonly doneWhen: Localised
  readonly sources: Sources
  /** Not needed for a full run. */
  readonly optional?: true
  /** Each of these alone does the step's work, wherever the conversation is. */
  readonly moves: readonly Move[]
  /** These carry the step on, only while the talk is in it and the turn makes no other move. */
  readonly continues?: readonly Move[]
  /** The client's reply that completes the step; any reply when left out. */
  readonly reply?: readonly Reply[]
  /** Leave is asked here: a client who declines stops the protocol, which is no failure. */
  readonly asksLeave?: true
}

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
  readonly sources: Sources
  /** What brings the subject up without being a step yet; steps can ask for it with `after: ['opening']`. */
  readonly opening?: readonly Move[]
  /** In the order in which the sources give them. */
  readonly steps: readonly [StepDefinition, ...StepDefinition[]]
  /** The protocol is closed when one of these steps is done; when left out, when every needed step is. */
  readonly closing?: readonly string[]
  /** Where a scale is used: the steps that explain it and ask for the position, and those that an end of it makes idle. */
  readonly scale?: ScaleParts
  /** Rows of the requirements that the protocol models. */
  readonly rows: readonly string[]
}
