import { createEar } from '../coaching/ear'
import { watchScenes } from '../coaching/scene'
import type { CueHit } from '../language/language'
import { findCues } from '../language/match'
import { languagePack } from '../language/packs'
import { tokenise } from '../language/tokens'
import type { CodedTurn, PractitionerTurn } from '../schema/coded-transcript'
import { isQuestion } from '../schema/codes'
import type { Scenario } from '../schema/scenario'
import type { Hearing } from './wants'

/** Words as they are compared: what is said is the same whatever its capitals, spaces and marks. */
const wordsOf = (text: string): readonly string[] => tokenise(text).map(({ word }) => word)

/** Questions that ask for more of the same: vertel eens, nog iets, een voorbeeld, hoe voelde dat. */
const ASKS_ON: readonly CueHit['cue'][] = [
  'tell-invitation',
  'anything-else',
  'elliptic-question',
  'asks-example',
  'asks-feeling',
]

/**
 * How a client of this scenario hears a practitioner's turn after the turns before it: which subjects of theirs it names,
 * and what the words tell besides the codes.
 */
export function createHearing(scenario: Scenario): (turn: PractitionerTurn, before: readonly CodedTurn[]) => Hearing {
  const pack = languagePack(scenario.language)
  const { stem, stopWords } = pack
  const hears = createEar(scenario.language)
  const cuesOf = (segments: PractitionerTurn['segments']): ReadonlySet<CueHit['cue']> =>
    new Set(
      segments
        .flatMap((segment) => [...findCues(tokenise(segment.text), pack), ...hears(segment)])
        .map(({ cue }) => cue),
    )
  const stems = (words: readonly string[]) => new Set(words.flatMap(wordsOf).map(stem))
  const topics = scenario.topics.map(({ about }) => stems(about))

  const content = (text: string): readonly string[] =>
    wordsOf(text)
      .filter((word) => !stopWords.has(word))
      .map(stem)

  /** Whether a turn stays with what was said last: it asks for more of it, takes up its words, or brings no words of its own. */
  function stays(turn: PractitionerTurn, cues: ReadonlySet<CueHit['cue']>, last: CodedTurn | undefined): boolean {
    if (!last) return false
    if (ASKS_ON.some((cue) => cues.has(cue))) return true
    const words = content(turn.text)
    const heard = new Set(content(last.text))
    return words.length === 0 || words.some((word) => heard.has(word))
  }

  /**
   * The step in which a scene is being played: the first scene belongs to the first of the scenario's scenes, and so on.
   * From the second on the client begins as soon as the roles are given: then it is their turn to try.
   */
  function sceneOf(before: readonly CodedTurn[], turn: PractitionerTurn, starts: boolean): string | null {
    const { scenes } = scenario
    if (scenes.length === 0) return null
    const watch = watchScenes({ hears })
    const roles = [...before, turn].flatMap((each) => {
      const inRole = watch.next(each)
      return each.role === 'practitioner' ? [inRole] : []
    })
    const begun = roles.filter((inRole, nth) => inRole && !roles[nth - 1]).length
    const scene = (nth: number): string | null => scenes[Math.min(nth, scenes.length - 1)] ?? null
    if (roles.at(-1)) return scene(begun - 1)
    return begun > 0 && starts ? scene(begun) : null
  }

  return (turn, before) => {
    const said = wordsOf(turn.text)
    const known = new Set(said.map(stem))
    const cues = cuesOf(turn.segments)
    const asked = cuesOf(turn.segments.filter(({ code }) => isQuestion(code)))
    const earlier = before.filter(({ role }) => role === 'practitioner').map(({ text }) => wordsOf(text).join(' '))
    return {
      turn,
      steps: turn.steps.filter(({ protocol }) => protocol === scenario.protocol).map(({ step }) => step),
      topics: topics.flatMap((about, index) => ([...about].some((word) => known.has(word)) ? [index] : [])),
      silent: said.length === 0,
      stays: stays(turn, cues, before.at(-1)),
      first: earlier.length === 0,
      greets: cues.has('greeting') || (earlier.length === 0 && cues.has('appreciates')),
      thanks: cues.has('thanks'),
      closes: cues.has('closing') || (cues.has('thanks') && cues.has('appointment')),
      asksDanger: asked.has('asks-safety') || asked.has('asks-about-danger'),
      repeated: said.length > 2 && earlier.includes(said.join(' ')),
      scene: sceneOf(before, turn, cues.has('scene-start')),
    }
  }
}
