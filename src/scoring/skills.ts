import { coachConversation } from '../coaching/coach'
import { SKILL_AREAS, SKILLS, type Skill } from '../coaching/data/skills'
import { RULES } from '../coaching/rules/index'
import type { Situation } from '../coaching/rule'
import { codeTranscript } from '../protocol/coder'
import type { Language } from '../schema/codes'
import {
  CODED_TRANSCRIPT,
  codedTranscriptSchema,
  type CodedTranscript,
  type CodedTurn,
} from '../schema/coded-transcript'
import type { Finding, Outcome } from '../schema/finding'
import { parseWith } from '../schema/issue'
import { SKILL_EVIDENCE, type SkillEvidence, type SkillEvidenceReport, type SkillQuote } from '../schema/skill-evidence'
import type { Transcript } from '../schema/transcript'

export interface SkillOptions {
  /** Language of the texts, and of a transcript that does not name its own (`nl` when absent). */
  readonly language?: Language
  /** Who the client is and what kind of conversation it is: some rules speak only then. */
  readonly situation?: Situation
}

const isCoded = (input: CodedTranscript | Transcript): input is CodedTranscript => input['schema'] === CODED_TRANSCRIPT

function firstQuote(findings: readonly Finding[], turns: readonly CodedTurn[]): SkillQuote | null {
  for (const { rule, turn: index, start, end } of findings) {
    const turn = index === null ? undefined : turns[index]
    if (turn) return { turn: turn.index, text: turn.text.slice(start, end).trim(), rule }
  }
  return null
}

function evidenceOf(
  { number, title, area, unseen, source }: Skill,
  findings: readonly Finding[],
  turns: readonly CodedTurn[],
  language: Language,
): SkillEvidence {
  const having = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome)
  const [served, missed] = [having('met'), having('missed')]
  return {
    number,
    title: title[language],
    area,
    areaTitle: SKILL_AREAS[area][language],
    served: served.length,
    missed: missed.length,
    unclear: having('unclear').length,
    servedQuote: firstQuote(served, turns),
    missedQuote: firstQuote(missed, turns),
    unseen: unseen?.[language] ?? null,
    source,
  }
}

/**
 * What a conversation shows of each of the 25 core skills: how often the rules that serve a skill praise or hint, with
 * the first words of each. Takes a coded transcript as well as a plain one.
 * @throws {InputError} when the coded transcript is of another shape.
 */
export function skillEvidence(input: CodedTranscript | Transcript, options: SkillOptions = {}): SkillEvidenceReport {
  const coded = isCoded(input)
    ? parseWith(codedTranscriptSchema, input)
    : codeTranscript(input, options.language ? { language: options.language } : {})
  const language = options.language ?? coded.language
  const findings = coachConversation(coded, options.situation ? { situation: options.situation } : {})
  const skillsOf = new Map(RULES.map(({ id, meta }) => [id, meta.skills as readonly number[]]))
  return {
    schema: SKILL_EVIDENCE,
    ...(coded.id === undefined ? {} : { id: coded.id }),
    language,
    skills: SKILLS.map((skill) => {
      const serving = findings.filter(({ rule }) => skillsOf.get(rule)?.includes(skill.number))
      return evidenceOf(skill, serving, coded.turns, language)
    }),
  }
}
