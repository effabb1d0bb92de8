import { dayText, numberText, TREND_NAMES, ZONE_NAMES } from '../protocol/course-profile/texts'
import type { Language } from '../schema/codes'
import { type CoursePerson, type CourseProfile, EXPLANATORY_PHASES } from '../schema/course-profile'
import { citation, type DocumentId } from '../schema/source'
import { wrap } from './text'

const WORDS = {
  nl: {
    title: 'Verloopprofiel',
    until: (day: string) => `Gerekend tot ${day}.`,
    course: 'Verloop',
    differences: 'Verschil tussen ouders',
    marks: 'Nu aan de beurt',
    nothing: 'Niets: geen verslechtering, geen lange stilstand, en er is kortgeleden gemeten.',
    questions: 'Vragen voor het verklarende gesprek',
    suggestions: 'Te proberen als de hulp stilstaat',
    first: 'Eerst een vraag aan het gezin: willen ze hiermee verder, en wat willen ze zelf proberen?',
    profileOnly: 'Alleen het profiel staat stil. De vraag is of het gezin dat zelf ook zo beleeft.',
    limits: 'Wat hier niet in staat',
    apart: (points: string) => `${points} punten uit elkaar`,
    courses: { closer: 'naar elkaar toe', apart: 'verder uit elkaar', equal: 'even ver uit elkaar als eerst' },
    expected: { yes: 'zoals verwacht', no: 'anders dan verwacht' },
    phases: { recognise: 'Herkennen', understand: 'Begrijpen', appraise: 'Waarderen', act: 'Handelen' },
    sources: 'Bronnen',
  },
  en: {
    title: 'Course profile',
    until: (day: string) => `Counted to ${day}.`,
    course: 'Course',
    differences: 'Difference between parents',
    marks: 'Due now',
    nothing: 'Nothing: no worsening, no long standstill, and measured lately.',
    questions: 'Questions for the explanatory conversation',
    suggestions: 'To try when the help stands still',
    first:
      'First a question to the family: do they want to go on with this, and what would they like to try themselves?',
    profileOnly: 'Only the profile stands still. The question is whether the family sees it like that too.',
    limits: 'What is not in here',
    apart: (points: string) => `${points} points apart`,
    courses: { closer: 'coming closer', apart: 'moving apart', equal: 'as far apart as at first' },
    expected: { yes: 'as expected', no: 'not as expected' },
    phases: { recognise: 'Recognise', understand: 'Understand', appraise: 'Appraise', act: 'Act' },
    sources: 'Sources',
  },
} as const

/** A path of scores: 71, 73, 66. */
function personLines(person: CoursePerson, language: Language): string[] {
  const { respondent, points, trend, asExpected } = person
  const expected = asExpected === null ? '' : `, ${WORDS[language].expected[asExpected ? 'yes' : 'no']}`
  const scores = points.map(({ date, t, zone }) => {
    const named = zone ? `  ${ZONE_NAMES[zone][language]}` : ''
    return `    ${dayText(date, language).padEnd(18)}${numberText(t, language).padStart(5)}${named}`
  })
  return [`  ${respondent}: ${TREND_NAMES[trend][language]}${expected}`, ...scores]
}

const WIDTH = 100

/** One of a list: the lines after the first stand under its words. */
function item(text: string, indent = '  '): string {
  const lines = wrap(text, WIDTH, `${indent}  `)
  return `${indent}- ${lines.slice(indent.length + 2)}`
}

const heading = (text: string): string[] => ['', text, '-'.repeat(text.length)]

function sourceLines({ marks, questions, suggestions }: CourseProfile, title: string): string[] {
  const cited = [...marks, ...questions, ...suggestions].flatMap(({ sources }) => sources)
  const sections = new Map<DocumentId, Set<string>>()
  for (const { document, section } of cited)
    sections.set(document, (sections.get(document) ?? new Set()).add(section.split(':')[0] ?? section))
  const cite = ([document, parts]: [DocumentId, Set<string>]) =>
    item(citation({ document, section: [...parts].sort().join('; ') }))
  return [...heading(title), ...[...sections].map(cite)]
}

/** A course profile as a practitioner reads it before the conversation. */
export function courseProfileText(profile: CourseProfile): string {
  const { language, persons, differences, marks, questions, suggestions, limits, stagnation } = profile
  const words = WORDS[language]
  const title = profile.id ? `${words.title}: ${profile.id}` : words.title
  const apart = differences.flatMap(({ respondents, moments, course }) => {
    const last = moments.at(-1)
    if (!last) return []
    const points = words.apart(numberText(Math.abs(last.difference), language))
    return [`  ${respondents.join(' - ')}: ${points}${course ? `, ${words.courses[course]}` : ''}`]
  })
  const asked = EXPLANATORY_PHASES.flatMap((phase) => [
    `  ${words.phases[phase]}`,
    ...questions.filter((question) => question.phase === phase).map(({ text }) => item(text, '    ')),
  ])
  const tried = suggestions.filter(({ fits }) => fits !== false).map((each) => item(`${each.title}: ${each.text}`))
  return [
    title,
    '='.repeat(title.length),
    wrap(`${words.until(dayText(profile.today, language))} ${profile.criterion.text}`, WIDTH),
    ...heading(words.course),
    ...persons.flatMap((person) => personLines(person, language)),
    ...(apart.length ? [...heading(words.differences), ...apart] : []),
    ...heading(words.marks),
    ...(marks.length ? marks.map(({ text }) => item(text)) : [`  ${words.nothing}`]),
    ...heading(words.questions),
    ...asked,
    ...(tried.length ? [...heading(words.suggestions), wrap(words.first, WIDTH, '  ')] : []),
    ...(tried.length && stagnation === 'profile-only' ? [wrap(words.profileOnly, WIDTH, '  ')] : []),
    ...tried,
    ...(limits.length ? [...heading(words.limits), ...limits.map(({ text }) => item(text))] : []),
    ...sourceLines(profile, words.sources),
    '',
  ].join('\n')
}
