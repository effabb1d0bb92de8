import type { DocumentId, Source } from '../schema/source'

const from =
  (document: DocumentId) =>
  (section: string): Source => ({ document, section })

/** The documents by short names, so that a rule names its source in one line: `giz('2 Reflectief luisteren')`. */
export const jgz = from('jgz-gespreksvoering')
export const giz = from('giz-gesprekstechnieken')
export const kern = from('nji-kernelementen')
export const dialoog = from('nji-beslissen-in-dialoog')
export const obvlk = from('praktikon-obvlk')
export const miti = from('miti')
/** An organisation's own protocol or agreement; for rules that are no one else's. @public */
export const own = from('own')
