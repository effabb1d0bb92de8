import { InputError } from '../schema/issue'
import { joinTurns, type SpokenTurn } from './speakers'

/** `[00:01:02] Name: words`; the time is optional, with or without brackets. */
const LINE = /^\[?(?:(\d{1,2}:)?(\d{1,2}):(\d{2})(?:[.,]\d+)?)?\]?\s*([\p{L}\p{N}][^:\n]{0,39}?)\s*:(?:\s+(.*)|$)/u
const NAME_PARTICLES = new Set(['de', 'den', 'der', 'het', 'van', 'ten', 'ter', 'te', 'of', 'the'])

interface Line {
  readonly speaker: string
  readonly words: string
  readonly start: number | undefined
}

function read(line: string): Line | undefined {
  const match = LINE.exec(line.trim())
  if (!match) return undefined
  const [, hours, minutes, seconds, speaker = '', words = ''] = match
  const start =
    minutes === undefined ? undefined : parseInt(hours ?? '0') * 3600 + Number(minutes) * 60 + Number(seconds)
  return { speaker, words, start }
}

/** A name is written with capitals ("Moeder", "Marieke de Wit", "Spreker 1"). */
const isName = (label: string): boolean =>
  label.split(/\s+/).every((word) => /^[\p{Lu}\p{N}]/u.test(word) || NAME_PARTICLES.has(word))

/**
 * Reads "Naam: wat gezegd wordt", a turn over as many lines as it takes. A label in lower case ("moeder:") counts as a
 * speaker when it comes back; "toen zei hij: nee" in the middle of a story does not.
 * @throws {InputError} when the first words have no speaker.
 */
export function importText(text: string): SpokenTurn[] {
  const lines = text.split(/\r\n|\r|\n/)
  const labelled = lines.map(read)
  const seen = new Map<string, number>()
  for (const line of labelled) if (line) seen.set(line.speaker, (seen.get(line.speaker) ?? 0) + 1)
  const turns: SpokenTurn[] = []
  lines.forEach((whole, index) => {
    const line = labelled[index]
    if (line && (isName(line.speaker) || (seen.get(line.speaker) ?? 0) > 1)) {
      const { speaker, words, start } = line
      turns.push({ speaker, text: words.trim(), ...(start === undefined ? {} : { start }) })
      return
    }
    const words = whole.trim()
    const turn = turns.at(-1)
    if (!words) return
    if (!turn) {
      throw new InputError([
        { place: `line ${index + 1}`, found: 'these words have no speaker', remedy: 'begin with "Name: words"' },
      ])
    }
    turns[turns.length - 1] = { ...turn, text: turn.text ? `${turn.text}\n${words}` : words }
  })
  return joinTurns(
    turns.filter((turn) => turn.text),
    '\n',
  )
}
