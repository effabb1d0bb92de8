import type { Protocol } from '../../../machines'
import { EFFECTS, levelOf } from '../../rehearsal/openness'
import type { Rehearsal } from '../../rehearsal/rehearsal'
import type { Language } from '../../schema/codes'
import { CODE_NAMES } from '../../schema/names'
import type { Remark, Totals } from '../../schema/report'
import { citation } from '../../schema/source'
import type { Screen } from './screen'
import { EFFECT_NAMES, LEVEL_NAMES, TEXTS } from './texts'
import { stepLine } from './view'

const percent = (value: number | null): string => (value === null ? '-' : `${Math.round(value * 100)} %`)
const ratio = (value: number | null, language: Language): string =>
  value === null ? '-' : value.toFixed(1).replace('.', language === 'nl' ? ',' : '.')

/** "5 vragen (80 % open), 4 reflecties (50 % complex), 0,8 reflecties per vraag." */
function figures(totals: Totals, language: Language): string {
  const texts = TEXTS[language]
  const part = (count: string, share: number | null, name: string): string =>
    share === null ? count : `${count} (${percent(share)} ${name})`
  const { questions, reflections, reflectionsPerQuestion } = totals
  const parts = [
    part(texts.questions(questions), totals.openQuestionShare, texts.open),
    part(texts.reflections(reflections), totals.complexReflectionShare, texts.complex),
    ...(questions > 0 && reflections > 0 ? [texts.ratio(ratio(reflectionsPerQuestion, language))] : []),
  ]
  return `${parts.join(', ')}.`
}

async function showTotals(screen: Screen, totals: Totals, name: string, language: Language) {
  const texts = TEXTS[language]
  const { turns, talkShare, clientCodes } = totals
  await screen.say(texts.counts(turns.practitioner, name, turns.client, percent(talkShare)), { indent: 2 })
  await screen.say(figures(totals, language), { indent: 2 })
  const [change, sustain] = [clientCodes['change-talk'] ?? 0, clientCodes['sustain-talk'] ?? 0]
  await screen.say(change + sustain > 0 ? texts.change(change, sustain) : texts.noLean(name), { indent: 2 })
}

type Felt = ReturnType<Rehearsal['state']>['minds'][number]['felt'][number]

const named = ({ effect }: Felt, language: Language): string =>
  (EFFECT_NAMES[effect] ?? (effect in CODE_NAMES ? CODE_NAMES[effect as keyof typeof CODE_NAMES] : undefined))?.[
    language
  ] ?? effect

/** How the client opened up or closed off, and at which words it moved most. */
async function showOpenness(screen: Screen, rehearsal: Rehearsal, language: Language) {
  const { scenario } = rehearsal
  const { minds, turns } = rehearsal.state()
  const last = minds.at(-1)
  if (!scenario || !last) return
  const texts = TEXTS[language]
  const level = (openness: number): string => LEVEL_NAMES[levelOf(openness)][language]
  await screen.say(texts.openness(scenario.client.name, level(scenario.openness), level(last.openness)), { indent: 2 })
  const own = turns.filter(({ role }) => role === 'practitioner')
  const steps = minds.map((mind, index) => ({
    change: mind.openness - (minds[index - 1]?.openness ?? scenario.openness),
    text: own[index]?.text ?? '',
    felt: mind.felt,
  }))
  const moved = async (title: string, sign: 1 | -1) => {
    const most = [...steps].sort((a, b) => sign * (b.change - a.change))[0]
    if (!most || sign * most.change <= 0) return
    const causes = most.felt.filter(({ points }) => sign * points > 0)
    const names = causes.map((each) => named(each, language)).join(', ')
    const source = causes.flatMap(({ effect }) => EFFECTS[effect].sources)[0]
    await screen.say(`"${most.text}" (${names})`, { label: `${title}: `, indent: 2 })
    if (source) await screen.say(citation(source), { label: `${texts.source}: `, indent: 4, look: 'dim' })
  }
  await moved(texts.opened, 1)
  await moved(texts.shut, -1)
}

async function showRemark(
  screen: Screen,
  title: string,
  remark: Remark | undefined,
  empty: string,
  language: Language,
) {
  const texts = TEXTS[language]
  await screen.gap()
  await screen.say(title, { look: 'bold' })
  if (!remark) return screen.say(empty, { indent: 2 })
  if (remark.quote) await screen.say(`"${remark.quote}"`, { indent: 2 })
  await screen.say(remark.text, { indent: 2 })
  if (remark.rephrasing) await screen.say(`${texts.example}: "${remark.rephrasing}"`, { indent: 2 })
  const sources = remark.sources.map(citation).join('; ')
  await screen.say(sources, { label: `${texts.source}: `, indent: 4, look: 'dim' })
}

/** The short report at the end of a rehearsal: figures, steps, one thing that went well and one to try. */
export async function showEnding(screen: Screen, rehearsal: Rehearsal, protocol: Protocol | null, language: Language) {
  const texts = TEXTS[language]
  await screen.say(texts.report, { look: 'bold' })
  const { turns, protocol: place } = rehearsal.state()
  if (!turns.some(({ role }) => role === 'practitioner')) return screen.say(texts.nothingSaid, { indent: 2 })
  const report = rehearsal.report()
  await showTotals(screen, report.totals, rehearsal.scenario?.client.name ?? texts.theOther, language)
  if (protocol) await screen.say(stepLine(protocol, place, language), { label: `${texts.protocol}: `, indent: 2 })
  await showOpenness(screen, rehearsal, language)
  await showRemark(screen, texts.well, report.wentWell[0], texts.nothingWell, language)
  await showRemark(screen, texts.attempt, report.toTry[0], texts.nothingToTry, language)
}
