import { RULES } from '../../src/coaching/rules/index'
import { placeholders, wording, type Example, type Rule } from '../../src/coaching/rule'
import { LANGUAGES, type Language } from '../../src/schema/codes'
import { citation } from '../../src/schema/source'
import type { Generated } from './generated'
import { table } from '../../src/report/markdown-table'

const LEVEL_WORDS = { praise: 'praise', hint: 'hint', concern: 'concern' } as const
const LANGUAGE_NAMES = { nl: 'Nederlands', en: 'English' } as const

const SPEAKERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { C: 'Cliënt', P: 'Professional' },
  en: { C: 'Client', P: 'Practitioner' },
}

/** `C: [neutral] words` as people read it: the codes of an example are for the tests. */
const spoken = (line: string, language: Language): string => {
  const words = line
    .slice(2)
    .replace(/\[[^[\]]*\]\s*/g, '')
    .trim()
  return `> ${SPEAKERS[language][line[0] ?? ''] ?? ''}: ${words}`
}

const conversation = (example: Example, language: Language): string =>
  example.map((line) => spoken(line, language)).join('  \n')

const WORDS = {
  nl: {
    why: 'Waarom',
    hints: 'Wat de hint zegt',
    met: 'Zo klinkt het goed',
    missed: 'Hier komt de hint',
    near: 'Hier zegt de regel niets',
    ignore: 'Wanneer je de hint mag laten lopen',
  },
  en: {
    why: 'Why',
    hints: 'What the hint says',
    met: 'This sounds right',
    missed: 'Here the hint comes',
    near: 'Here the rule says nothing',
    ignore: 'When you may let the hint pass',
  },
} as const

function half(rule: Rule, language: Language): string {
  const words = WORDS[language]
  const { met = [], missed = [], nearMiss } = rule.examples[language]
  const examples = (title: string, all: readonly Example[]) =>
    all.length ? [`### ${title}`, ...all.map((example) => conversation(example, language))] : []
  return [
    `## ${LANGUAGE_NAMES[language]}: ${rule.meta.title[language]}`,
    `**${words.why}.** ${rule.meta.why[language]}`,
    `### ${words.hints}`,
    Object.keys(rule.messages)
      .map((key) => `- ${wording(rule, key, language, placeholders)}`)
      .join('\n'),
    ...examples(words.missed, missed),
    ...examples(words.met, met),
    ...examples(words.near, nearMiss),
    `### ${words.ignore}`,
    rule.meta.ignore[language],
  ].join('\n\n')
}

function page(rule: Rule): string {
  const { level, concern, skills, rows, sources } = rule.meta
  return [
    `# \`${rule.id}\``,
    `${LEVEL_WORDS[level]} · ${concern} · about the ${rule.scope === 'turn' ? 'turn' : 'whole conversation'} · core skills ${skills.join(', ')}`,
    ...LANGUAGES.map((language) => half(rule, language)),
    '## Sources',
    sources.map((source) => `- ${citation(source)}`).join('\n'),
    `Requirements: ${rows.join(', ')}. Code: [\`${rule.id}.ts\`](../../src/coaching/rules/${rule.id}.ts).`,
  ].join('\n\n')
}

/** A page for each rule, and the list of them all. */
export function rulePages(): Generated[] {
  const index = table(
    ['rule', 'level', 'Nederlands', 'English'],
    RULES.map(({ id, meta }) => [`[\`${id}\`](${id}.md)`, meta.level, meta.title.nl, meta.title.en]),
  )
  return [
    {
      file: 'docs/rules/README.md',
      text: `# The rules\n\n${RULES.length} rules. Each page is generated from the rule's own file.\n\n${index}`,
    },
    ...RULES.map((rule) => ({ file: `docs/rules/${rule.id}.md`, text: page(rule) })),
  ]
}
