import type { Finding } from '../schema/finding'
import type { Language, Localised } from '../schema/codes'
import type { CoreSkill, Rule } from './rule'
import { CONCERNS } from './rule'
import { RULES } from './rules/index'

/** Why a finding was shown, or was kept for the report. */
export const CHOICES = {
  safety: 'safety comes before everything else',
  relation: 'the contact with the client matters most now',
  step: 'it is about the step that the conversation is at',
  focus: 'it is about a skill in focus',
  technique: 'nothing weightier is at hand',
  pattern: 'it returned, so it is said once in general',
  improved: 'something that was hinted at earlier went well',
  praise: 'it went well for the first time',
  'safety-first': 'kept back: safety comes first',
  'worked-on': 'kept back: it was said a moment ago and is being worked on',
  'one-at-a-time': 'kept back: one thought at a time',
  pause: 'kept back: a moment ago something was said already',
  'hint-first': 'kept back: something that weighs more is said now',
  'praised-before': 'kept back: praised before',
  uncertain: 'kept back: not certain enough',
} as const
export type ChoiceReason = keyof typeof CHOICES

/** Every finding of a turn with the reason why it was shown or not. */
export interface Choice {
  readonly finding: Finding
  readonly shown: boolean
  readonly why: ChoiceReason
}
export interface ChosenHints {
  /** What to show, at most one hint and one praise; the chosen reason stands in `data.why`. */
  readonly hints: readonly Finding[]
  readonly choices: readonly Choice[]
}

export interface ChooserOptions {
  readonly language: Language
  readonly rules?: readonly Rule[]
  /** Skills that the practitioner wants to work on: their hints go before others of the same weight. */
  readonly focus?: readonly CoreSkill[]
}

/** Chooses for each practitioner turn what matters now. Takes the turns in order. */
export interface Chooser {
  readonly choose: (findings: readonly Finding[]) => ChosenHints
}

/** Practitioner turns during which a hint is not said again (ours): long enough to try it out twice. */
const WORKING_ON = 3
/** After being told in general, a pattern rests for longer (ours). */
const RESTING = 8
/** Missed so many times it is a pattern (ours). */
const PATTERN = 3
/** Turns between two words of praise that are no improvement (ours): praise that is dosed stays worth hearing. */
const BETWEEN_PRAISE = 4
/** Technique that simply goes well is only praised when it has been silent for so long (ours). */
const SILENT = 6
/** Turns before the first word of praise (ours): who praises a greeting is not believed. */
const OPENING = 2
/** Turns between two hints (ours): one thing can be tried at a time. Safety does not wait. */
const BETWEEN_HINTS = 1

const RETURNS: Localised = {
  nl: 'Dit komt vaker terug in dit gesprek. Misschien iets om de komende minuten op te letten:',
  en: 'This has come back a few times. Perhaps something to listen for in the next few minutes:',
}
const IMPROVED: Localised = { nl: 'Dat ging eerder anders.', en: 'That went differently before.' }

interface Memory {
  missed: number
  shownAt: number
  restUntil: number
  praised: boolean
}

export function createChooser({ language, rules = RULES, focus = [] }: ChooserOptions): Chooser {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const memories = new Map<string, Memory>()
  let turn = 0
  let lastPraise = OPENING - BETWEEN_PRAISE - 1
  let lastHint = -Infinity

  const memoryOf = (id: string): Memory => {
    const known = memories.get(id)
    if (known) return known
    const fresh = { missed: 0, shownAt: -Infinity, restUntil: -Infinity, praised: false }
    memories.set(id, fresh)
    return fresh
  }
  const inFocus = ({ rule }: Finding): boolean => byId.get(rule)?.meta.skills.some((s) => focus.includes(s)) ?? false
  const concern = ({ rule }: Finding) => byId.get(rule)?.meta.concern ?? 'technique'
  // The skill in focus goes before other techniques, not before relation or the step (safety, relation, step, focus).
  const rank = (finding: Finding): number => {
    const weight = CONCERNS.indexOf(concern(finding)) * 4
    return weight - (inFocus(finding) ? 2 : 0) - (finding.level === 'concern' ? 1 : 0)
  }
  const byRank = (a: Finding, b: Finding): number => rank(a) - rank(b) || (a.start ?? 0) - (b.start ?? 0)

  const shown = (finding: Finding, why: ChoiceReason, text = finding.text): Choice => ({
    finding: { ...finding, text, data: { ...finding.data, why } },
    shown: true,
    why,
  })
  const kept = (finding: Finding, why: ChoiceReason): Choice => ({ finding, shown: false, why })

  function chooseHint(missed: readonly Finding[]): Choice[] {
    let done = false
    let safety = false
    return [...missed].sort(byRank).map((finding) => {
      const memory = memoryOf(finding.rule)
      const isSafety = concern(finding) === 'safety'
      if (safety && !isSafety) return kept(finding, 'safety-first')
      if (isSafety) safety = true
      else if (turn < memory.restUntil) return kept(finding, 'worked-on')
      if (done) return kept(finding, 'one-at-a-time')
      if (!isSafety && turn - lastHint <= BETWEEN_HINTS) return kept(finding, 'pause')
      done = true
      lastHint = turn
      const returns = memory.missed >= PATTERN && memory.shownAt >= 0 && !isSafety
      memory.shownAt = turn
      memory.restUntil = turn + 1 + (returns ? RESTING : WORKING_ON)
      if (returns) return shown(finding, 'pattern', `${RETURNS[language]} ${titleOf(finding)}.`)
      return shown(finding, inFocus(finding) ? 'focus' : concern(finding))
    })
  }
  const titleOf = ({ rule }: Finding): string => byId.get(rule)?.meta.title[language] ?? rule

  function choosePraise(met: readonly Finding[], silent: boolean, weighs: boolean): Choice[] {
    let done = silent
    const improved = (finding: Finding): boolean => memoryOf(finding.rule).shownAt >= 0
    const order = [...met].sort((a, b) => Number(improved(b)) - Number(improved(a)) || byRank(a, b))
    return order.map((finding) => {
      const memory = memoryOf(finding.rule)
      if (silent) return kept(finding, 'safety-first')
      if (memory.praised && !improved(finding)) return kept(finding, 'praised-before')
      if (done) return kept(finding, 'one-at-a-time')
      if (weighs) return kept(finding, 'hint-first')
      const quiet = concern(finding) === 'technique' ? SILENT : BETWEEN_PRAISE
      if (!improved(finding) && turn - lastPraise <= quiet) return kept(finding, 'pause')
      done = true
      lastPraise = turn
      memory.praised = true
      if (!improved(finding)) return shown(finding, 'praise')
      memory.shownAt = -Infinity
      return shown(finding, 'improved', `${IMPROVED[language]} ${finding.text}`)
    })
  }

  return {
    choose: (findings) => {
      const missed = findings.filter(({ outcome }) => outcome === 'missed')
      for (const { rule } of missed) memoryOf(rule).missed += 1
      const hints = chooseHint(missed)
      const silent = missed.some((finding) => concern(finding) === 'safety')
      const praise = choosePraise(
        findings.filter(({ outcome }) => outcome === 'met'),
        silent,
        hints.some((choice) => choice.shown && choice.finding.level === 'concern'),
      )
      const unclear = findings.filter(({ outcome }) => outcome === 'unclear').map((f) => kept(f, 'uncertain'))
      turn += 1
      const choices = [...hints, ...praise, ...unclear]
      return { hints: choices.filter((choice) => choice.shown).map(({ finding }) => finding), choices }
    },
  }
}
