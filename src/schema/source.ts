import * as z from 'zod'

/** The documents that the product teaches from, by the id that code cites. */
export const DOCUMENTS = {
  'jgz-gespreksvoering': 'Gespreksvoering in de JGZ (TNO, Trimbos-instituut)',
  'giz-gesprekstechnieken': 'Gesprekstechnieken: achtergrondinformatie en tips (GIZ-methodiek)',
  'nji-kernelementen': 'Keuzehulp kernelementen jeugd, deel I (NJi)',
  'nji-beslissen-in-dialoog': 'Generalistisch werken en beslissen over hulp in dialoog (NJi)',
  'praktikon-obvlk': 'Toolkit OBVL-K bij multiprobleemgezinnen (Praktikon)',
  own: 'Own source of the organisation',
  miti: 'Motivational Interviewing Treatment Integrity code 4.2.1',
} as const
export type DocumentId = keyof typeof DOCUMENTS

/** Where a rule, a protocol or a number comes from: document and section heading. */
export const sourceSchema = z.object({
  document: z.enum(Object.keys(DOCUMENTS) as [DocumentId, ...DocumentId[]]),
  section: z.string(),
})
export type Source = z.infer<typeof sourceSchema>

/** A source as people read it: the document, then the section. */
export const citation = ({ document, section }: Source): string => `${DOCUMENTS[document]}, ${section}`

/** Every rule and protocol names at least one source. */
export type Sources = readonly [Source, ...Source[]]
