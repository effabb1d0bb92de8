import type { Language } from '../schema/codes'
import type { ProtocolScore, Threshold } from '../schema/report'

interface Words {
  readonly title: string
  readonly wentWell: string
  readonly toTry: string
  readonly nothing: string
  readonly turn: (turn: number) => string
  readonly times: (times: number) => string
  readonly source: string
  readonly rephrasing: string
  readonly protocols: string
  readonly noProtocol: string
  readonly step: string
  readonly status: string
  readonly atTurn: string
  readonly statuses: Readonly<Record<ProtocolScore['steps'][number]['status'], string>>
  readonly optional: string
  readonly followed: (share: string) => string
  readonly stopped: string
  readonly totals: string
  readonly measure: string
  readonly value: string
  readonly thresholds: (fair: string, good: string) => string
  readonly verdicts: Readonly<Record<NonNullable<Threshold['verdict']>, string>>
  readonly talkShare: string
  readonly questions: string
  readonly reflections: string
  readonly openQuestionShare: string
  readonly complexReflectionShare: string
  readonly reflectionsPerQuestion: string
  readonly miAdherent: string
  readonly miNonAdherent: string
  readonly changeTalkShare: string
  readonly practitioner: string
  readonly client: string
  readonly code: string
  readonly count: string
  readonly uncertain: (uncertain: number, segments: number) => string
}

const nl: Words = {
  title: 'Gespreksverslag',
  wentWell: 'Wat goed ging',
  toTry: 'Om te proberen',
  nothing: 'Hierover is in dit gesprek niets gevonden.',
  turn: (turn) => `beurt ${turn}`,
  times: (times) => (times === 1 ? '' : `${times} keer in dit gesprek`),
  source: 'Bron',
  rephrasing: 'Het kan bijvoorbeeld zo',
  protocols: 'Stappen van het gesprek',
  noProtocol: 'Dit gesprek volgde geen van de protocollen in zijn geheel.',
  step: 'Stap',
  status: 'Stand',
  atTurn: 'Beurt',
  statuses: { done: 'gedaan', asked: 'gevraagd, nog geen antwoord', skipped: 'overgeslagen', open: 'open' },
  optional: 'mag',
  followed: (share) => `${share} van de stappen is gedaan.`,
  stopped: 'De cliënt wilde niet verder; dat is geen fout.',
  totals: 'Het gesprek in cijfers',
  measure: 'Maat',
  value: 'Waarde',
  thresholds: (fair, good) => `voldoende vanaf ${fair}, goed vanaf ${good}`,
  verdicts: { below: 'nog niet voldoende', fair: 'voldoende', good: 'goed' },
  talkShare: 'Aandeel woorden van de professional',
  questions: 'Vragen',
  reflections: 'Reflecties (met samenvattingen)',
  openQuestionShare: 'Open vragen (%OQ)',
  complexReflectionShare: 'Complexe reflecties (%CR)',
  reflectionsPerQuestion: 'Reflecties per vraag (R:Q)',
  miAdherent: 'Passend bij motiverende gespreksvoering',
  miNonAdherent: 'Niet passend (confronteren, advies zonder toestemming)',
  changeTalkShare: 'Aandeel verandertaal (%CT)',
  practitioner: 'Professional',
  client: 'Cliënt',
  code: 'Code',
  count: 'Aantal',
  uncertain: (uncertain, segments) =>
    `${segments} uitingen gecodeerd; bij ${uncertain} daarvan is de code onzeker. De codes komen van een programma: luister zelf, en verbeter ze waar nodig.`,
}

const en: Words = {
  title: 'Conversation report',
  wentWell: 'What went well',
  toTry: 'Worth trying',
  nothing: 'Nothing of this kind was found in this conversation.',
  turn: (turn) => `turn ${turn}`,
  times: (times) => (times === 1 ? '' : `${times} times in this conversation`),
  source: 'Source',
  rephrasing: 'It could go like this',
  protocols: 'Steps of the conversation',
  noProtocol: 'This conversation did not follow any of the protocols as a whole.',
  step: 'Step',
  status: 'Status',
  atTurn: 'Turn',
  statuses: { done: 'done', asked: 'asked, no answer yet', skipped: 'skipped', open: 'open' },
  optional: 'optional',
  followed: (share) => `${share} of the steps are done.`,
  stopped: 'The client did not want to go on; that is no fault.',
  totals: 'The conversation in figures',
  measure: 'Measure',
  value: 'Value',
  thresholds: (fair, good) => `fair from ${fair}, good from ${good}`,
  verdicts: { below: 'not yet fair', fair: 'fair', good: 'good' },
  talkShare: "Practitioner's share of the words",
  questions: 'Questions',
  reflections: 'Reflections (with summaries)',
  openQuestionShare: 'Open questions (%OQ)',
  complexReflectionShare: 'Complex reflections (%CR)',
  reflectionsPerQuestion: 'Reflections per question (R:Q)',
  miAdherent: 'MI-adherent',
  miNonAdherent: 'MI-non-adherent (confronting, advice without permission)',
  changeTalkShare: 'Share of change talk (%CT)',
  practitioner: 'Practitioner',
  client: 'Client',
  code: 'Code',
  count: 'Count',
  uncertain: (uncertain, segments) =>
    `${segments} utterances coded; the code of ${uncertain} of them is uncertain. A program assigned the codes: listen for yourself, and correct them where needed.`,
}

/** The words of the report; a missing language or key does not compile. */
export const WORDS: Readonly<Record<Language, Words>> = { nl, en }
