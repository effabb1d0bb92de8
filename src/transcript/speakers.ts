import { InputError } from '../schema/issue'
import type { Role } from '../schema/codes'
import type { RolesGuessed, Transcript, Turn } from '../schema/transcript'

/** A turn as a file gives it: who, not yet in which role. */
export interface SpokenTurn {
  readonly speaker: string
  readonly text: string
  readonly start?: number
  readonly end?: number
}

/** Words in a speaker's name that tell the role. */
const ROLE_WORDS: Readonly<Record<Role, RegExp>> = {
  practitioner:
    /\b(?:practitioner|professional|hulpverle\p{L}+|behandela\p{L}+|verpleegkundige|(?:jeugd)?arts|dokter|huisarts|gezinswerker|jeugdwerker|maatschappelijk\p{L}*|werker|coach|therap\p{L}+|counsell?or|nurse|doctor|clinician|interviewer|prac|hv|jgz|wijkteam|begeleid\p{L}+)\b/iu,
  client:
    /\b(?:cli[eë]nt|moeder|mama|vader|papa|ouders?|oma|opa|jongere|kind|pati[eë]nt|mother|father|mom|mum|dad|parents?|youth|teen)\b/iu,
}

/** The share of a speaker's turns that hold a question mark. */
function asking(turns: readonly SpokenTurn[], speaker: string): number {
  const own = turns.filter((turn) => turn.speaker === speaker)
  return own.filter((turn) => turn.text.includes('?')).length / own.length
}

function guessPractitioner(turns: readonly SpokenTurn[], speakers: readonly string[]): RolesGuessed {
  const named = speakers.filter((name) => ROLE_WORDS.practitioner.test(name))
  const others = speakers.filter((name) => !ROLE_WORDS.client.test(name))
  const byName = named[0] ?? (others.length === 1 ? others[0] : undefined)
  if (byName !== undefined) return { practitioner: byName, because: 'name' }
  const [first = '', second] = [...speakers].sort((a, b) => asking(turns, b) - asking(turns, a))
  const clear = second === undefined || asking(turns, first) > asking(turns, second)
  return clear
    ? { practitioner: first, because: 'questions' }
    : { practitioner: speakers[0] ?? '', because: 'first-speaker' }
}

/** Joins what one speaker says in a row, `between` standing between: a turn lasts until another begins. */
export function joinTurns(turns: readonly SpokenTurn[], between: string): SpokenTurn[] {
  const out: SpokenTurn[] = []
  for (const turn of turns) {
    const before = out.at(-1)
    if (before?.speaker === turn.speaker) {
      const end = turn.end === undefined ? {} : { end: turn.end }
      out[out.length - 1] = { ...before, text: `${before.text}${between}${turn.text}`, ...end }
    } else out.push(turn)
  }
  return out
}

/**
 * Turns speakers into roles. Everybody who is not the practitioner is a client. When the roles were guessed, the
 * transcript's `rolesGuessed` tells who was taken for the practitioner and why.
 * @throws {InputError} when the named practitioner does not speak, or when there is one speaker only.
 */
export function assignRoles(turns: readonly SpokenTurn[], practitioner?: string): Transcript {
  const speakers = [...new Set(turns.map((turn) => turn.speaker))]
  if (speakers.length < 2) {
    throw new InputError([
      {
        place: 'speakers',
        found: speakers[0] === undefined ? 'nobody speaks' : `only ${speakers[0]} speaks`,
        remedy: 'give a conversation of two sides, each turn as "Name: words"',
      },
    ])
  }
  const asked = practitioner?.trim().toLowerCase()
  const given = asked === undefined ? undefined : speakers.find((name) => name.toLowerCase() === asked)
  if (asked !== undefined && given === undefined) {
    throw new InputError([
      {
        place: 'speakers',
        found: `nobody is called ${practitioner}`,
        remedy: `name the practitioner as one of: ${speakers.join(', ')}`,
      },
    ])
  }
  const guess = given === undefined ? guessPractitioner(turns, speakers) : undefined
  const name = given ?? guess?.practitioner
  return {
    ...(guess ? { rolesGuessed: guess } : {}),
    turns: turns.map((turn): Turn => ({ role: turn.speaker === name ? 'practitioner' : 'client', ...turn })),
  }
}
