import type { ClientTurn, CodedTurn, PractitionerTurn } from '../schema/coded-transcript'

/** Letters of other alphabets count as part of a name too, so `\b` will not do. */
const names = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?![\\p{L}\\p{N}])`, 'iu').test(text)

/** How many turns of a conversation were looked at, and who spoke in them: it grows while it is held. */
interface Spoken {
  until: number
  readonly names: Set<string>
}
const spokenIn = new WeakMap<readonly CodedTurn[], Spoken>()

/** The clients who have spoken so far, by the name that the transcript gives them. */
export function speakersIn(turns: readonly CodedTurn[]): readonly string[] {
  const spoken = spokenIn.get(turns) ?? { until: 0, names: new Set<string>() }
  for (const { role, speaker } of turns.slice(spoken.until)) if (role === 'client' && speaker) spoken.names.add(speaker)
  spoken.until = turns.length
  spokenIn.set(turns, spoken)
  return [...spoken.names]
}

/** The client whom a turn calls by name, when several take part and it names only one; undefined when nothing tells. */
export function calledIn(turn: PractitionerTurn, turns: readonly CodedTurn[]): string | undefined {
  const speakers = speakersIn(turns)
  if (speakers.length < 2) return undefined
  const called = speakers.filter((name) => names(turn.text, name))
  return called.length === 1 ? called[0] : undefined
}

/**
 * Of what several clients just said, that of the one whom the practitioner now calls by name; all of it when nobody is
 * called, or somebody who had not just spoken.
 */
export function saidByCalled(
  said: readonly ClientTurn[],
  turn: PractitionerTurn,
  turns: readonly CodedTurn[],
): readonly ClientTurn[] {
  const called = calledIn(turn, turns)
  const own = said.filter(({ speaker }) => speaker === called)
  return called !== undefined && own.length > 0 ? own : said
}

/** Whether the practitioner turns, by name, to a client other than those who just spoke. */
export function turnsToAnother(
  said: readonly ClientTurn[],
  turn: PractitionerTurn,
  turns: readonly CodedTurn[],
): boolean {
  const called = calledIn(turn, turns)
  return called !== undefined && said.length > 0 && said.every(({ speaker }) => speaker !== called)
}

/** The client to whom a turn is said: the one called by name, else the last who spoke. */
export const addresseeOf = (turn: PractitionerTurn, turns: readonly CodedTurn[]): string | undefined =>
  calledIn(turn, turns) ?? lastClientBefore(turn, turns)?.speaker

function lastClientBefore({ index }: PractitionerTurn, turns: readonly CodedTurn[]): CodedTurn | undefined {
  for (let at = index - 1; at >= 0; at--) if (turns[at]?.role === 'client') return turns[at]
  return undefined
}
