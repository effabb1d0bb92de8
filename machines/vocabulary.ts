import type { CueId } from '../src/language/cues'
import type { Localised, PractitionerAttribute, PractitionerCode } from '../src/schema/codes'
import type { DocumentId, Source } from '../src/schema/source'
import type { Move } from './sign'
import type { StepDefinition } from './step'

/** Lists of codes that the protocols' signs use again and again. */
export const QUESTIONS = ['open-question', 'closed-question', 'why-question'] as const
export const ASKS = [...QUESTIONS, 'ask-permission'] as const
export const REFLECTIONS = ['simple-reflection', 'complex-reflection', 'summary'] as const
export const INPUT = ['information', 'advice'] as const
/** What the practitioner says about how things go, as against asks. */
export const TELLS = ['structure', 'information', 'other'] as const

/** Whatever the practitioner says that asks nothing and hands nothing back. */
export const SAYS = [...TELLS, 'advice', 'autonomy', 'confront', 'summary'] as const

const from =
  (document: DocumentId) =>
  (section: string): Source => ({ document, section })

/** Short forms of the documents, to name a source in one line. */
export const jgz = from('jgz-gespreksvoering')
export const giz = from('giz-gesprekstechnieken')
export const nji = from('nji-kernelementen')
export const dialoog = from('nji-beslissen-in-dialoog')
export const obvlk = from('praktikon-obvlk')

/** The same text in both languages, side by side. */
export const text = (nl: string, en: string): Localised => ({ nl, en })

/** A step: id, title, when it is done, and the moves that do its work. */
export const step = (
  id: string,
  title: Localised,
  doneWhen: Localised,
  moves: readonly Move[],
  more: Partial<StepDefinition> = {},
): StepDefinition => ({ id, title, doneWhen, moves, ...more })

type Where = Omit<Move, 'codes' | 'cues'>

/** Any question that shows one of these cues. */
export const asks = (cues: readonly CueId[], where: Where = {}): Move => ({ codes: [...ASKS], cues, ...where })
/** Any question that is after one of these. */
export const asksFor = (attributes: readonly PractitionerAttribute[], where: Omit<Where, 'attributes'> = {}): Move => ({
  codes: [...ASKS],
  attributes,
  ...where,
})
/** Anything told, announced or proposed that shows one of these cues. */
export const tells = (cues: readonly CueId[], where: Where = {}): Move => ({ codes: [...TELLS], cues, ...where })
/** A question of any kind in a turn that is about one of these topics: the topic is often named before the question. */
export const asksAbout = (topics: readonly CueId[], where: Where = {}): Move => ({
  codes: [...ASKS],
  about: topics,
  ...where,
})
/** Anything said, advice and conclusions as well, that is about one of these topics. */
export const says = (topics: readonly CueId[], where: Where = {}): Move => ({
  codes: [...SAYS],
  cues: topics,
  ...where,
})
/** A segment with one of these codes, whatever it shows. */
export const codes = (list: readonly PractitionerCode[], where: Omit<Move, 'codes'> = {}): Move => ({
  codes: list,
  ...where,
})
