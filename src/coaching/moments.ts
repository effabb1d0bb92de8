import type { CueId } from '../language/cues'
import type { ClientTurn, CodedTurn, PractitionerTurn } from '../schema/coded-transcript'
import type { PractitionerAttribute } from '../schema/codes'
import type { Sources } from '../schema/source'
import { isClient, isPractitioner } from './context'
import { dialoog, giz, jgz, kern, obvlk } from './sources'

/** What was said in so many turns is no slip of the tongue (ours). */
const TWICE = 2
/** Talk of change and against it is easily mistaken for other talk (ours). */
const SURE = 0.7

type Turns = readonly CodedTurn[]

const clientTurns = (turns: Turns): ClientTurn[] => turns.filter(isClient)
const practitionerTurns = (turns: Turns): PractitionerTurn[] => turns.filter(isPractitioner)
const shows = ({ segments }: CodedTurn, ...cues: readonly CueId[]): boolean =>
  segments.some(({ evidence }) => evidence.some(({ cue }) => cues.some((each) => each === cue)))

/** The client says one of these in two turns. */
const saidTwice =
  (...cues: readonly CueId[]) =>
  (turns: Turns): boolean =>
    clientTurns(turns).filter((turn) => shows(turn, ...cues)).length >= TWICE

/** The client has said more than once what they want. */
const wishes = (turns: Turns): boolean =>
  clientTurns(turns).filter(({ segments }) =>
    segments.some(
      ({ code, subtype, uncertain, confidence }) =>
        code === 'change-talk' && subtype === 'desire' && !uncertain && confidence >= SURE,
    ),
  ).length >= TWICE

/** The miracle was asked for, and the client cannot picture it. */
const cannotPicture = (turns: Turns): boolean =>
  turns.some((turn, at) => {
    const before = turns[at - 1]
    return isClient(turn) && shows(turn, 'does-not-know') && isPractitioner(before) && asks(before, 'miracle')
  })

const asks = ({ segments }: PractitionerTurn, ...attributes: readonly PractitionerAttribute[]): boolean =>
  segments.some((segment) => attributes.some((each) => segment.attributes.includes(each)))

/** When a protocol fits: what makes the moment come, and what shows that it was taken already. */
export interface Moment {
  readonly message: string
  readonly comes: (turns: Turns) => boolean
  readonly taken: { readonly attributes?: readonly PractitionerAttribute[]; readonly cues?: readonly CueId[] }
  readonly sources: Sources
}

/** Whether the practitioner was there already. */
export const isTaken = ({ taken: { attributes = [], cues = [] } }: Moment, turns: Turns): boolean =>
  practitionerTurns(turns).some((turn) => asks(turn, ...attributes) || shows(turn, ...cues))

/** The first that has come is told; what is nearest to the client's own words stands first. */
export const MOMENTS = [
  {
    message: 'scaling',
    comes: wishes,
    taken: { attributes: ['scaling'] },
    sources: [giz('Oplossingsgericht werken 4 Schaalvragen stellen')],
  },
  {
    message: 'futureLetter',
    comes: cannotPicture,
    taken: { cues: ['future-letter'] },
    sources: [obvlk('3.2.3 Toekomstprojecties')],
  },
  {
    message: 'successes',
    comes: saidTwice('topic-fell-back'),
    taken: { attributes: ['success', 'strengths', 'exception'] },
    sources: [giz('Oplossingsgericht werken 3 Vragen naar successen')],
  },
  {
    message: 'ownStrength',
    comes: saidTwice('topic-tried'),
    taken: { attributes: ['strengths', 'success'], cues: ['asks-tried'] },
    sources: [dialoog('2.4 Beslissen over hulp: eigen mogelijkheden ouders, jeugdige en sociaal netwerk')],
  },
  {
    message: 'network',
    comes: saidTwice('nobody-to-help'),
    taken: { attributes: ['network'], cues: ['asks-network', 'asks-who-matters'] },
    sources: [kern('Kernelement 5 Versterken sociale steun vanuit het netwerk')],
  },
  {
    message: 'normalising',
    comes: saidTwice('feeling-ashamed', 'feeling-guilty'),
    taken: { cues: ['others-too'] },
    sources: [jgz('Vaardigheid 16')],
  },
] as const satisfies readonly Moment[]
