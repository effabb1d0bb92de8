import { createEar } from '../coaching/ear'
import { watchScenes } from '../coaching/scene'
import type { CueId } from '../language/cues'
import { languagePack } from '../language/packs'
import { tokenise } from '../language/tokens'
import type { CodedTurn, PractitionerTurn } from '../schema/coded-transcript'
import { isQuestion } from '../schema/codes'
import type { Scenario } from '../schema/scenario'
import type { Hearing } from './wants'

/** Words as they are compared: what is said is the same whatever its capitals, spaces and marks. */
const wordsOf = (text: string): readonly string[] => tokenise(text).map(({ word }) => word)

/**
 * How a client of this scenario hears a practitioner's turn after the turns before it: which subjects of theirs it names,
 * and what the words tell besides the codes.
 */
export function createHearing(scenario: Scenario): (turn: PractitionerTurn, before: readonly CodedTurn[]) => Hearing {
  const { stem } = languagePack(scenario.language)
  const hears = createEar(scenario.language)
  const stems = (words: readonly string[]) => new Set(words.flatMap(wordsOf).map(stem))
  const topics = scenario.topics.map(({ about }) => stems(about))

  /** The step in which a scene is being played: the first scene belongs to the first of the scenario's scenes. */
  function sceneOf(turns: readonly CodedTurn[]): string | null {
    if (scenario.scenes.length === 0) return null
    const watch = watchScenes({ hears })
    let played = false
    let scene = -1
    for (const turn of turns) {
      const inRole = watch.next(turn)
      if (turn.role !== 'practitioner') continue
      if (inRole && !played) scene += 1
      played = inRole
    }
    return played ? (scenario.scenes[Math.min(scene, scenario.scenes.length - 1)] ?? null) : null
  }

  return (turn, before) => {
    const said = wordsOf(turn.text)
    const known = new Set(said.map(stem))
    const cues = new Set<CueId>(turn.segments.flatMap((segment) => hears(segment)).map(({ cue }) => cue))
    const asked = turn.segments.filter(({ code }) => isQuestion(code)).flatMap((segment) => hears(segment))
    const earlier = before.filter(({ role }) => role === 'practitioner').map(({ text }) => wordsOf(text).join(' '))
    return {
      turn,
      steps: turn.steps.filter(({ protocol }) => protocol === scenario.protocol).map(({ step }) => step),
      topics: topics.flatMap((about, index) => ([...about].some((word) => known.has(word)) ? [index] : [])),
      silent: said.length === 0,
      greets: cues.has('greeting') || (earlier.length === 0 && cues.has('appreciates')),
      thanks: cues.has('thanks'),
      closes: cues.has('closing'),
      asksDanger: asked.some(({ cue }) => cue === 'asks-safety' || cue === 'asks-about-danger'),
      repeated: said.length > 2 && earlier.includes(said.join(' ')),
      scene: sceneOf([...before, turn]),
    }
  }
}
