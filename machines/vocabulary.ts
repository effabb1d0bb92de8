import type { DocumentId, Source } from '../src/schema/source'

/** Lists of codes that the protocols' signs use again and again. */
export const QUESTIONS = ['open-question', 'closed-question', 'why-question'] as const
export const ASKS = [...QUESTIONS, 'ask-permission'] as const
export const REFLECTIONS = ['simple-reflection', 'complex-reflection', 'summary'] as const
export const INPUT = ['information', 'advice'] as const

const from =
  (document: DocumentId) =>
  (section: string): Source => ({ document, section })

/** Short forms of the documents, to name a source in one line. */
export const jgz = from('jgz-gespreksvoering')
export const giz = from('giz-gesprekstechnieken')
export const nji = from('nji-kernelementen')
export const dialoog = from('nji-beslissen-in-dialoog')
export const obvlk = from('praktikon-obvlk')
