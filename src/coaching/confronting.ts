import type { CodedSegment } from '../schema/coded-transcript'
import { hasCue } from './context'
import type { CoachCue } from './ear'
import type { ConversationContext } from './rule'

type Hearing = Pick<ConversationContext, 'hears'>

/** Words that belittle, mock, argue or put down, however friendly they sound. */
const CONFRONTING: readonly CoachCue[] = ['makes-small', 'mocks', 'argues', 'puts-down']
/** The same, but found in kind words as well: enough to hold praise back, not enough to speak up. */
const DOUBTFUL: readonly CoachCue[] = [
  'brushes-aside',
  'passes-judgement',
  'disputes',
  'blames-parent',
  'threatens-placement',
  'calls-odd',
  'fills-in',
]
/** Cues of coding that speak for confronting. */
const EVIDENCE: ReadonlySet<string> = new Set([
  'judgement',
  'disagreement',
  'warning',
  'minimising',
  'blame',
  'placement-threat',
  'expert-claim',
  'claims-agreement',
  'falls-short',
])
/** A coder so sure outweighs single words that can confront (ours). */
const OUTWEIGHS = 0.9

/** `Onder dat ‘valt wel mee’…`: somebody else's words. */
const OPENS_QUOTE = /['‘"“„]$/u

/** Whether the segment tells what the client, or somebody else, says or thinks: then its words are not the speaker's. */
export const isTheirs = (context: Hearing, segment: CodedSegment): boolean => hasCue(context, segment, 'puts-as-theirs')

/** Whether the words themselves confront; not when the client has just used them. */
export function confronts(context: Hearing, segment: CodedSegment, said: string): boolean {
  if (isTheirs(context, segment)) return false
  const heard = said.toLowerCase()
  const cues: readonly string[] = CONFRONTING
  return context.hears(segment).some(({ cue, start, end }) => {
    const quoted = OPENS_QUOTE.test(segment.text.slice(0, start))
    return cues.includes(cue) && !quoted && !heard.includes(segment.text.slice(start, end).toLowerCase())
  })
}

const usesHardWords = (context: Hearing, segment: CodedSegment): boolean =>
  hasCue(context, segment, ...CONFRONTING, ...DOUBTFUL)

const showsHardSigns = ({ evidence }: CodedSegment): boolean => evidence.some(({ cue }) => EVIDENCE.has(cue))

/** `U wilt het dus eigenlijk wel`, to who is in doubt: what is put as theirs may be what one would like to hear. */
const claimsAgreement = ({ evidence }: CodedSegment): boolean => evidence.some(({ cue }) => cue === 'claims-agreement')

/** Whether any word in the segment is one that confronting uses; kind words use them too. */
export const soundsHard = (context: Hearing, segment: CodedSegment): boolean =>
  usesHardWords(context, segment) || showsHardSigns(segment)

/** Whether something in the segment may confront, so that praise would be a guess. */
export function mayConfront(context: Hearing, segment: CodedSegment): boolean {
  if (segment.code === 'confront') return true
  if (isTheirs(context, segment)) return segment.confidence < OUTWEIGHS && claimsAgreement(segment)
  return usesHardWords(context, segment) || (segment.confidence < OUTWEIGHS && showsHardSigns(segment))
}
