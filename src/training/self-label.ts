import { codeClientTurn } from '../coding/client'
import type { TurnOpinion } from '../coding/decode'
import { codePractitionerTurn } from '../coding/practitioner'
import { Vocabulary } from '../coding/vocabulary'
import type { Model } from '../coding/weights'
import type { LanguagePack } from '../language/language'
import type { TalkType } from '../schema/codes'
import type { LabelledConversation, LabelledTurn, TurnLabels } from './conversations'
import { heardOneByOne } from './samples'

/** Log-odds at which a label that a coder gave to a whole turn outweighs what single segments look like. */
const CERTAIN = 12

function sure<K extends string>(keys: readonly K[], truth: string | undefined): Record<K, number> {
  return Object.fromEntries(keys.map((k) => [k, truth === undefined || k === truth ? 0 : -CERTAIN])) as Record<
    K,
    number
  >
}

/** The labels of a turn, as the decoder takes the opinion of the heads that judge whole turns. */
export const truthOf = ({ main, question, reflection }: TurnLabels): TurnOpinion => ({
  main: sure(['question', 'reflection', 'input', 'other'], main),
  question: sure(['none', 'open', 'closed'], question),
  reflection: sure(['none', 'simple', 'complex'], reflection),
  mainCounts: 1,
  atomsCount: 1,
})

/**
 * Codes the segments of conversations of which only whole turns were coded: of all codings, the one that the model finds
 * most likely among those that agree with what the coder said of the turn.
 */
export function selfLabel(conversation: LabelledConversation, model: Model, pack: LanguagePack): LabelledConversation {
  const turns: LabelledTurn[] = []
  heardOneByOne(conversation, new Vocabulary(pack, model.terms), model.border, ({ view, past, turn }) => {
    const labels = turn.labels ?? {}
    const said = { role: turn.role, text: turn.text }
    const coded =
      view.role === 'practitioner'
        ? codePractitionerTurn(view, said, past, model, truthOf(labels))
        : codeClientTurn(view, said, past, model, (labels.talk ?? 'neutral') as TalkType)
    const segments = coded.segments.map((s) => ({
      start: s.start,
      end: s.end,
      code: s.code,
      subtype: 'subtype' in s ? s.subtype : undefined,
      attributes: s.attributes,
    }))
    const labelled = { ...turn, segments }
    turns.push(labelled)
    return labelled
  })
  return { ...conversation, turns }
}

/** Places of the sentences of a text: each ends with its marks and the quotes and brackets that close after them. */
function sentences(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  const add = (from: number, to: number): void => {
    const part = text.slice(from, to)
    const start = from + part.length - part.trimStart().length
    if (start < to) out.push({ start, end: start + part.trim().length })
  }
  let from = 0
  for (const { index, 0: marks } of text.matchAll(/[.?!…][.?!…"”’)\]]*/gu)) {
    add(from, index + marks.length)
    from = index + marks.length
  }
  add(from, text.length)
  return out
}

/** Marks sentences as segments where no coder marked any: what borders are learnt from. */
export function sentencesAsSegments(conversation: LabelledConversation): LabelledConversation {
  return {
    ...conversation,
    turns: conversation.turns.map((turn) => ({
      ...turn,
      segments: sentences(turn.text).map((place) => ({
        ...place,
        code: 'other',
        attributes: [],
      })),
    })),
  }
}
