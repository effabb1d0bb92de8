import { obvlk } from '../../../machines/vocabulary'
import type { Language } from '../../schema/codes'
import type { CoursePerson, CourseProfile, CourseQuestion, ParentDifference, Trend } from '../../schema/course-profile'
import type { Source } from '../../schema/source'
import { FAMILY, PERSON, type Told } from './question-texts'
import { dayText, listText, numberText } from './texts'

const TALK = '2.3 Verklarend gesprek'
const SOURCES: Readonly<Record<CourseQuestion['phase'], readonly [Source, ...Source[]]>> = {
  recognise: [obvlk(`${TALK}: herkennen`)],
  understand: [obvlk(`${TALK}: begrijpen`)],
  appraise: [obvlk(`${TALK}: waarderen`)],
  act: [obvlk(`${TALK}: handelen`)],
}
const READING = obvlk('2.2 Instructie verloopprofielen interpreteren')

type Read = Pick<CourseProfile, 'persons' | 'differences' | 'stagnation'>

/** What the questions about one person are told with. */
function toldOf({ respondent, points, sinceStart, lastImprovement }: CoursePerson, language: Language) {
  const from = points[0]?.date ?? lastImprovement.date
  const change = Math.abs(sinceStart?.change ?? 0)
  return {
    who: respondent,
    from: dayText(from, language),
    last: dayText(points.at(-1)?.date ?? from, language),
    change: numberText(change, language),
    several: false,
  }
}

/** Recognising and understanding start from each person's own line. */
function personQuestions(person: CoursePerson, language: Language): CourseQuestion[] {
  const told: Told = toldOf(person, language)
  const data = { respondent: person.respondent, trend: person.trend, change: person.sinceStart?.change ?? 0 }
  const ask = (phase: 'recognise' | 'understand', trend: Trend): CourseQuestion => ({
    id: `${phase}-${trend}`,
    phase,
    respondent: person.respondent,
    text: PERSON[phase][trend][language](told),
    data,
    sources: [...SOURCES[phase], READING],
  })
  const zone = person.zoneChanges.at(-1)
  const inZone: CourseQuestion[] = zone
    ? [
        {
          id: 'understand-zone-change',
          phase: 'understand',
          respondent: person.respondent,
          text: PERSON.zoneChange[language]({ ...told, last: dayText(zone.date, language) }),
          data: { respondent: person.respondent, ...zone },
          sources: [...SOURCES.understand, READING],
        },
      ]
    : []
  return [ask('recognise', person.trend), ask('understand', person.trend), ...inZone]
}

function differenceQuestion({ respondents, moments, course }: ParentDifference, language: Language): CourseQuestion[] {
  const last = moments.at(-1)
  if (!last) return []
  const change = Math.abs(last.difference)
  const who = listText(respondents, language)
  const told = {
    who,
    from: '',
    last: dayText(last.dates[0], language),
    change: numberText(change, language),
    several: true,
  }
  const key = course === 'closer' ? 'closer' : 'differ'
  return [
    {
      id: `understand-${key}`,
      phase: 'understand',
      respondent: null,
      text: FAMILY[key][language](told),
      data: { one: respondents[0], other: respondents[1], difference: last.difference },
      sources: [...SOURCES.understand, obvlk('2.1 Monitoren met de OBVL-K')],
    },
  ]
}

type FamilyKey = keyof typeof FAMILY

/** Which questions about the whole fit this profile, phase by phase. */
function familyKeys({ persons, stagnation }: Read): readonly (readonly [CourseQuestion['phase'], FamilyKey])[] {
  const improved = persons.some(({ trend }) => trend === 'falling')
  const unexpected = persons.some(({ asExpected }) => asExpected === false)
  const parents = persons.filter(({ role }) => role === 'parent').length
  const moving = stagnation === 'no'
  return [
    ['recognise', 'noticed'],
    ['understand', 'circumstances'],
    ['understand', 'learnt'],
    ...(parents === 1 ? ([['understand', 'otherParent']] as const) : []),
    ['appraise', 'meaning'],
    ...(unexpected ? ([['appraise', 'unexpected']] as const) : []),
    ...(moving ? [] : ([['appraise', 'standstill']] as const)),
    ...(improved ? ([['act', 'keep']] as const) : []),
    ...(moving ? [] : ([['act', 'goOn']] as const)),
    ['act', improved && moving ? 'next' : 'ideal'],
    ['act', 'fits'],
  ]
}

const PHASES: readonly CourseQuestion['phase'][] = ['recognise', 'understand', 'appraise', 'act']

/**
 * Open questions for the explanatory conversation, in the order of its phases. They are ours, after what the sources
 * ask for in each phase; a practitioner picks and words them anew.
 */
export function questionsFor(read: Read, language: Language): CourseQuestion[] {
  const several = read.persons.length > 1
  const told: Told = { who: '', from: '', last: '', change: '', several }
  const family = familyKeys(read).map(([phase, key]): CourseQuestion => ({
    id: `${phase}-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    phase,
    respondent: null,
    text: FAMILY[key][language](told),
    data: {},
    sources: [...SOURCES[phase]],
  }))
  const all = [
    ...read.persons.flatMap((person) => personQuestions(person, language)),
    ...read.differences
      .filter(({ notable, course }) => notable || course === 'closer')
      .flatMap((each) => differenceQuestion(each, language)),
    ...family,
  ]
  return PHASES.flatMap((phase) => all.filter((question) => question.phase === phase))
}
