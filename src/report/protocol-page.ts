import { GROUPS, type Protocol } from '../../machines'
import { mistakesOf } from '../../machines/mistakes'
import { mermaid } from '../protocol/draw'
import type { Language, Localised } from '../schema/codes'
import { citation, type Source, type Sources } from '../schema/source'
import { table } from './markdown-table'

const WORDS = {
  nl: {
    steps: 'De stappen',
    step: 'stap',
    doneWhen: 'gedaan wanneer',
    source: 'bron',
    optional: 'Met * mag je weglaten.',
    skill: 'Een vaardigheid: die oefen je in elk gesprek.',
    mistakes: 'Wat vaak anders loopt',
    ours: 'van ons',
    sources: 'Bronnen',
    part: 'dit is zelf een protocol',
  },
  en: {
    steps: 'The steps',
    step: 'step',
    doneWhen: 'done when',
    source: 'source',
    optional: 'Those with * may be left out.',
    skill: 'A skill: it is practised in any conversation.',
    mistakes: 'What often goes otherwise',
    ours: 'ours',
    sources: 'Sources',
    part: 'this is a protocol itself',
  },
} as const satisfies Record<Language, unknown>

const TITLES: Localised = { nl: 'In het Nederlands', en: 'In English' }

/** A source as Markdown. */
export const citedOne = (source: Source): string => citation({ ...source, section: `*${source.section}*` })
const cited = (sources: Sources): string => sources.map(citedOne).join('; ')

function half(protocol: Protocol, language: Language): string {
  const words = WORDS[language]
  const steps = protocol.steps.map(({ id, title, doneWhen, optional, part, sources }) => [
    `${title[language]}${optional ? ' *' : ''}<br>\`${id}\``,
    `${doneWhen[language]}${part ? ` (${words.part}: \`${part.id}\`)` : ''}`,
    cited(sources ?? protocol.sources),
  ])
  const wrong = mistakesOf(protocol).map(
    ({ text, source }) => `- ${text[language]} (${source === 'ours' ? words.ours : citedOne(source)})`,
  )
  return [
    `## ${TITLES[language]}: ${protocol.title[language]}`,
    ...(protocol.kind === 'skill' ? [words.skill] : []),
    '```mermaid\n' + mermaid(protocol, language) + '\n```',
    `### ${words.steps}`,
    table([words.step, words.doneWhen, words.source], steps),
    ...(protocol.steps.some(({ optional }) => optional) ? [words.optional] : []),
    ...(wrong.length > 0 ? [`### ${words.mistakes}`, wrong.join('\n')] : []),
  ].join('\n\n')
}

/**
 * The page of a protocol in Markdown, Dutch and English: drawing, steps, when each is done, mistakes and sources; `example`
 * is a conversation in Markdown.
 */
export function protocolPage(protocol: Protocol, example?: string): string {
  const rows = protocol.rows.length > 0 ? ` · ${protocol.rows.join(', ')}` : ''
  return `${[
    `# ${protocol.title.nl} (${protocol.title.en})`,
    `\`${protocol.id}\` · ${GROUPS[protocol.group].nl}${rows}`,
    half(protocol, 'nl'),
    ...(example === undefined ? [] : [example]),
    half(protocol, 'en'),
    `${WORDS.nl.sources} / ${WORDS.en.sources}: ${cited(protocol.sources)}.`,
  ].join('\n\n')}\n`
}
