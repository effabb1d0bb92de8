import type { ClientSegment, PractitionerSegment, PractitionerTurn } from '../schema/coded-transcript'
import type { CueHit } from '../language/language'
import { isQuestion, type PractitionerCode } from '../schema/codes'
import { clientHas, clientJustSaid, hasCue, isBackchannel, isClient, isPractitioner } from './context'
import { TELLING } from './mechanisms'
import type { CoachCue } from './ear'
import type { ConversationContext, TurnContext } from './rule'
import { wordTakenUp } from './uptake'

type Hearing = Pick<ConversationContext, 'hears'>

/** The words that tell of danger now or of late; what somebody lived through as a child, or what never happened, is none. */
function dangerIn(context: Hearing, segment: ClientSegment): CueHit | undefined {
  const elsewhere = hasCue(context, segment, 'danger-elsewhere') && !hasCue(context, segment, 'of-late')
  return elsewhere ? undefined : context.hears(segment).find(({ cue }) => cue === 'danger')
}

const isSign = ({ cue }: ClientSegment['evidence'][number]): boolean => cue.startsWith('safety-')

/**
 * Whether a client tells of danger: in so many words, in a code that a person gave, or where the coder suspects it and words
 * for it are heard. What the coder alone suspects is right one time in three (measured on conversations that it had not
 * seen): a vacuum cleaner is no danger.
 */
export const tellsOfDanger = (context: Hearing, segment: ClientSegment): boolean =>
  dangerIn(context, segment) !== undefined ||
  (clientHas(segment, 'safety') && (segment.confidence === 1 || segment.evidence.some(isSign)))

const PUSHES: readonly PractitionerCode[] = ['information', 'advice', 'confront']
/** Somebody in danger may be told what to do; who explains or goes on with the plan has left it. */
const TURNS_AWAY: readonly PractitionerCode[] = ['information', 'structure', 'confront', 'why-question']
/** Letters of a word that tells little (ours). */
const SMALL = 3
const HEARS: readonly PractitionerCode[] = ['acknowledgement', 'normalising', 'affirmation']

/** What is said by who asks about danger, or stays with it. */
export const TAKES_UP = ['asks-safety', 'asks-about-danger', 'stays-with-it'] as const satisfies readonly CoachCue[]

/** The segment with which a turn takes up the danger that was just told: asks about it, says so, or gives its words back. */
export function takenUpBy(context: TurnContext): PractitionerSegment | undefined {
  const { segments } = context.turn
  const said = clientJustSaid(context).flatMap((turn) => turn.segments)
  const signs = said.filter((segment) => tellsOfDanger(context, segment))
  const last = said.at(-1)
  // `Slaan is geen oplossing` names the danger and shuts the door; asking to account for it does not open it either.
  const open = segments.filter(({ code }) => !TELLING.includes(code) && code !== 'why-question')
  const asks = segments.find(
    (segment) => !PUSHES.includes(segment.code) && hasCue(context, segment, 'asks-safety', 'asks-about-danger'),
  )
  // `En na die klap | wat deed je toen?`
  if (asks) return isQuestion(asks.code) ? asks : (open.find(({ code }) => isQuestion(code)) ?? asks)
  return (
    segments.find((segment) => hasCue(context, segment, 'stays-with-it')) ??
    open.find((segment) => sharesWord(context, segment, signs)) ??
    // `Wat heftig` right after it, and nothing else, stays with it too.
    (last && signs.includes(last) && segments.every(({ code }) => !TURNS_AWAY.includes(code))
      ? segments.find(({ code }) => HEARS.includes(code))
      : undefined)
  )
}

/** Whether a word that tells something is taken up: `zit` or `kan` stands anywhere. */
function sharesWord(context: TurnContext, segment: PractitionerSegment, said: readonly ClientSegment[]): boolean {
  return (wordTakenUp(context, segment, said)?.length ?? 0) > SMALL
}

/** Danger that nobody took up stays on the table for so many practitioner turns (ours). */
const STAYS = 2

/** Whether danger was just told (`now`), or told a moment ago and not taken up since (`still`). */
export function dangerOnTable(context: TurnContext): 'now' | 'still' | undefined {
  const { turns, turn } = context
  const since: PractitionerTurn[] = []
  for (let index = turn.index - 1; index >= 0 && since.length < STAYS; index--) {
    const before = turns[index]
    if (isClient(before) && before.segments.some((segment) => tellsOfDanger(context, segment)))
      return since.length === 0
        ? 'now'
        : since.some((each) => takenUpBy({ ...context, turn: each }))
          ? undefined
          : 'still'
    if (isPractitioner(before) && !isBackchannel(before)) since.push(before)
  }
  return undefined
}
