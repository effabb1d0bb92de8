import type { CueId } from '../language/cues'
import { createEar } from '../coaching/ear'
import { languagePack } from '../language/packs'
import { tokenise } from '../language/tokens'
import type { PractitionerTurn } from '../schema/coded-transcript'
import type { Scenario } from '../schema/scenario'
import type { Hearing } from './wants'

/** Words as they are compared: what is said is the same whatever its capitals, spaces and marks. */
const wordsOf = (text: string): readonly string[] => tokenise(text).map(({ word }) => word)

/**
 * How a client of this scenario hears a practitioner's turns: which subjects of theirs it names, and what the words tell
 * besides the codes.
 */
export function createHearing(scenario: Scenario): (turn: PractitionerTurn, earlier: readonly string[]) => Hearing {
  const { stem } = languagePack(scenario.language)
  const hears = createEar(scenario.language)
  const stems = (words: readonly string[]) => new Set(words.flatMap(wordsOf).map(stem))
  const topics = scenario.topics.map(({ about }) => stems(about))
  return (turn, earlier) => {
    const said = wordsOf(turn.text)
    const known = new Set(said.map(stem))
    const cues = new Set<CueId>(turn.segments.flatMap((segment) => hears(segment)).map(({ cue }) => cue))
    return {
      turn,
      steps: turn.steps.filter(({ protocol }) => protocol === scenario.protocol).map(({ step }) => step),
      topics: topics.flatMap((about, index) => ([...about].some((word) => known.has(word)) ? [index] : [])),
      silent: said.length === 0,
      greets: cues.has('greeting'),
      thanks: cues.has('thanks'),
      closes: cues.has('closing'),
      repeated: said.length > 2 && earlier.some((text) => wordsOf(text).join(' ') === said.join(' ')),
    }
  }
}
