import type { Language } from '../../schema/codes'

/** A technical term with plain words for it. The source texts forbid jargon without listing it: the list is ours (D33). */
export interface Jargon {
  readonly term: string
  readonly plain: string
}

const nl: readonly Jargon[] = [
  { term: 'rolrestrictie', plain: 'hoe vast iemand zich als ouder voelt zitten' },
  { term: 'subklinisch', plain: 'iets zwaarder dan gewoon' },
  { term: 'subklinische', plain: 'iets zwaarder dan gewone' },
  { term: 'didactische', plain: 'met leren' },
  { term: 'ongeoorloofd', plain: 'zonder toestemming' },
  { term: 'absentie', plain: 'een keer er niet zijn' },
  { term: 'indicatie', plain: 'toestemming van de gemeente voor hulp' },
  { term: 'indicatiestelling', plain: 'kijken welke hulp er nodig is' },
  { term: 'hulpverleningsplan', plain: 'ons plan' },
  { term: 'behandelplan', plain: 'ons plan' },
  { term: 'interventie', plain: 'hulp' },
  { term: 'opvoedingsbelasting', plain: 'hoe zwaar het opvoeden is' },
  { term: 'opvoedbelasting', plain: 'hoe zwaar het opvoeden is' },
  { term: 'draagkracht', plain: 'wat je aankunt' },
  { term: 'draaglast', plain: 'wat er op je bord ligt' },
  { term: 'psycho-educatie', plain: 'uitleg' },
  { term: 'ambulant', plain: 'bij jullie thuis' },
  { term: 'ambulante', plain: 'bij jullie thuis' },
  { term: 'residentieel', plain: 'op een plek waar je ook slaapt' },
  { term: 'residentiële', plain: 'op een plek waar je ook slaapt' },
  { term: 'screeningsinstrument', plain: 'vragenlijst' },
  { term: 'diagnostiek', plain: 'onderzoek' },
  { term: 'problematiek', plain: 'wat er speelt' },
  { term: 'comorbiditeit', plain: 'meer dingen tegelijk' },
  { term: 'casuïstiek', plain: 'voorbeelden' },
  { term: 'multidisciplinair', plain: 'met collega’s van verschillende vakken' },
  { term: 'systeemgericht', plain: 'met het hele gezin' },
  { term: 'responsief', plain: 'reageren op wat je kind laat zien' },
  { term: 'sensitiviteit', plain: 'aanvoelen wat je kind nodig heeft' },
  { term: 'hechtingsproblematiek', plain: 'moeite om zich veilig te voelen bij anderen' },
  { term: 'traject', plain: 'periode met hulp' },
  { term: 'AMK', plain: 'Veilig Thuis' },
  { term: 'BJZ', plain: 'jeugdzorg' },
  { term: 'LVB', plain: 'moeite met leren' },
  { term: 'POH', plain: 'de praktijkondersteuner bij de huisarts' },
  { term: 'CJG', plain: 'het centrum voor jeugd en gezin' },
  { term: 'MDO', plain: 'overleg met iedereen die helpt' },
  { term: 'SDQ', plain: 'vragenlijst over hoe het gaat' },
  { term: 'ZRM', plain: 'vragenlijst over hoe het gaat' },
  { term: 'OTS', plain: 'iemand die van de rechter met jullie mee moet kijken' },
  { term: 'affectieve verwaarlozing', plain: 'te weinig warmte en aandacht' },
  { term: 'affectieve relatie', plain: 'de band met je kind' },
  { term: 'affectieve', plain: 'over warmte en aandacht' },
  { term: 'logopedische', plain: 'om te leren praten' },
  { term: 'revalidatie', plain: 'oefenen om weer meer te kunnen' },
  { term: 'pedagogisch', plain: 'over opvoeden' },
  { term: 'VVE', plain: 'extra taal en spel op de opvang' },
]
const en: readonly Jargon[] = [
  { term: 'psychoeducation', plain: 'explaining how this works' },
  { term: 'psycho-education', plain: 'explaining how this works' },
  { term: 'intervention', plain: 'help' },
  { term: 'assessment', plain: 'finding out together what is going on' },
  { term: 'comorbidity', plain: 'several things at once' },
  { term: 'diagnostics', plain: 'looking into what is going on' },
  { term: 'multidisciplinary', plain: 'with colleagues from other fields' },
  { term: 'residential', plain: 'in a place where you also sleep' },
  { term: 'outpatient', plain: 'while you live at home' },
  { term: 'responsivity', plain: 'answering what your child shows' },
  { term: 'safeguarding', plain: 'keeping your child safe' },
  { term: 'contraindication', plain: 'a reason not to do it' },
  { term: 'symptomatology', plain: 'what you notice' },
  { term: 'CBT', plain: 'a way of looking at thoughts and habits' },
  { term: 'SDQ', plain: 'a list of questions about how it goes' },
]
export const JARGON: Readonly<Record<Language, readonly Jargon[]>> = { nl, en }

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const indexes: Readonly<Record<Language, ReadonlyMap<string, Jargon>>> = {
  nl: new Map(JARGON.nl.map((entry) => [entry.term.toLowerCase(), entry])),
  en: new Map(JARGON.en.map((entry) => [entry.term.toLowerCase(), entry])),
}

/** The first technical term in a text, of one word or two, as said, with its plain words. Abbreviations count in capitals only. */
export function jargonIn(text: string, language: Language): { said: string; plain: string } | undefined {
  const words = text.match(WORD) ?? []
  for (const [at, said] of words.entries()) {
    const two = `${said} ${words[at + 1] ?? ''}`
    const pair = indexes[language].get(two.toLowerCase())
    if (pair) return { said: two, plain: pair.plain }
    const entry = indexes[language].get(said.toLowerCase())
    const abbreviation = entry && /^\p{Lu}+$/u.test(entry.term)
    if (entry && (!abbreviation || said === entry.term)) return { said, plain: entry.plain }
  }
  return undefined
}
