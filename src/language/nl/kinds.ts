import { kindIn, putKinds, type WordKind } from '../kinds'
import { kindWords } from './kind-words'
import { moreStrongVerbs, moreVerbs } from './more-verbs'
import { spellings } from './spellings'
import { regularForms, verbForms } from './verbs'

/** Strong past forms. */
const PAST = `
ging gingen kwam kwamen kreeg kregen vond vonden bleef bleven hield hielden liep liepen zag zagen zat zaten lag lagen
stond stonden nam namen gaf gaven sprak spraken riep riepen sliep sliepen liet lieten dacht dachten bracht brachten
wist wisten begon begonnen viel vielen trok trokken koos kozen keek keken hing ving vocht schrok at las dronk brak hielp
schreef verloor loog vloog zocht kocht sloeg reed greep sneed stierf zweeg
`

/** How words that are in no list are told by their endings; the first that fits. */
const ENDINGS: readonly (readonly [RegExp, WordKind])[] = [
  [/^\d/, 'number'],
  [/(?:lijk|lijke|ig|ige|baar|bare|zaam|loos|loze|isch|ische|erend|ende)$/, 'adjective'],
  [/(?:heid|heden|ing|ingen|[tpk]?jes?|schap|teit|ties?|isme|eur|sel|ster|aar|age|ment)$/, 'noun'],
  [/^(?:ge|ver|be|ont|her)[a-z]{3,}[dt]$/, 'done'],
  [/^(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vol|voor|weg|vast|samen|tegen)ge[a-z]{3,}$/, 'done'],
  [/^ge[a-z]{3,}en$/, 'done'],
  [/[a-z]{2}[td]e$/, 'past'],
  [/[a-z]{3}en$/, 'en'],
]

/** The kind of a form of one of the verbs of `verbs.ts`. */
function kindOfForm(form: string, infinitive: string): WordKind {
  if (form === infinitive) return 'infinitive'
  if (/^[a-z]*ge[a-z]{2,}(?:en|[dt]|aan)$/.test(form) && !form.startsWith(infinitive.slice(0, 4))) return 'done'
  if (/[td]en?$/.test(form)) return 'past'
  if (form.endsWith('en')) return 'done'
  return form.endsWith('t') && !infinitive.endsWith('ten') ? 'finite' : 'stem'
}

function table(): Map<string, WordKind> {
  const kinds = new Map<string, WordKind>()
  for (const infinitive of moreVerbs) {
    const [stem = '', finite = '', past = '', pastOfMany = '', done = ''] = regularForms(infinitive)
    putKinds(kinds, [
      ['done', done],
      ['past', `${past} ${pastOfMany}`],
      ['finite', finite],
      ['stem', stem],
      ['infinitive', infinitive],
    ])
  }
  for (const verb of moreStrongVerbs) {
    const [infinitive = '', stem = '', past = '', done = ''] = verb.split(' ')
    putKinds(kinds, [
      ['done', done],
      ['past', past],
      ['finite', stem.endsWith('t') ? stem : `${stem}t`],
      ['stem', stem],
      ['infinitive', infinitive],
    ])
  }
  for (const [form, infinitive] of verbForms()) kinds.set(form, kindOfForm(form, infinitive))
  putKinds(kinds, [['past', PAST], ...kindWords])
  return kinds
}

let known: ReadonlyMap<string, WordKind> | undefined

/** The grammatical kind of a Dutch word by itself. */
export function kindOf(word: string): WordKind {
  known ??= table()
  return kindIn(known, spellings, ENDINGS, word)
}
