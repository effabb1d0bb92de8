import webvtt, { type WebVttNode } from 'webvtt-parser'
import { InputError } from '../schema/issue'
import { joinTurns, type SpokenTurn } from './speakers'

/** The parser's own table lacks the semicolons and leaves them in the text. */
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0', '&lrm;': '\u200e', '&rlm;': '\u200f' }

interface Voice {
  readonly speaker: string | undefined
  readonly text: string
}

/** The words of a cue with the voice (`<v Name>`) that says them; other tags are only layout. */
function voices(nodes: readonly WebVttNode[], speaker?: string): Voice[] {
  const parts = nodes.flatMap((node): Voice[] => {
    if (node.type === 'text') return [{ speaker, text: node.value }]
    if (node.type === 'object') return voices(node.children, node.name === 'v' ? node.value : speaker)
    return []
  })
  return parts.reduce<Voice[]>((joined, part) => {
    const before = joined.at(-1)
    if (before === undefined || before.speaker !== part.speaker) return [...joined, part]
    return [...joined.slice(0, -1), { ...part, text: before.text + part.text }]
  }, [])
}

/** Meeting tools that write no voice tags put the name in the words: "Marieke de Wit: ...". */
function named(voice: Voice): Voice {
  if (voice.speaker) return voice
  const match = /^\s*([\p{L}\p{N}][^:\n]{0,39}):\s+/u.exec(voice.text)
  return match ? { speaker: match[1], text: voice.text.slice(match[0].length) } : voice
}

/**
 * Reads WebVTT as meeting tools write it. A cue without a speaker goes on with the one before.
 * @throws {InputError} when no cue can be read or the first one has no speaker.
 */
export function importWebVtt(text: string): SpokenTurn[] {
  const { cues, errors } = new webvtt.WebVTTParser(ENTITIES).parse(text, 'metadata')
  const turns: SpokenTurn[] = []
  for (const cue of cues) {
    for (const voice of voices(cue.tree.children).map(named)) {
      const words = voice.text.replace(/\s+/g, ' ').trim()
      const speaker = voice.speaker ?? turns.at(-1)?.speaker
      if (!words) continue
      if (!speaker) {
        throw new InputError([
          {
            place: `cue at ${cue.startTime} s`,
            found: 'these words have no speaker',
            remedy: 'write <v Name>words, or "Name: words"',
          },
        ])
      }
      turns.push({ speaker, text: words, start: cue.startTime, end: cue.endTime })
    }
  }
  if (!turns.length) {
    const [error] = errors
    throw new InputError([
      {
        place: error ? `line ${error.line}` : '',
        found: error ? error.message.toLowerCase().replace(/\.$/, '') : 'no words in the file',
        remedy: 'give WebVTT with at least one cue',
      },
    ])
  }
  // a caption breaks off where the line is full, not where the speaker pauses
  return joinTurns(turns, ' ')
}
