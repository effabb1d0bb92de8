import { Option, type Command } from 'commander'
import { RULES } from '../coaching/rules/index'
import { placeholders, wording, type Rule } from '../coaching/rule'
import { LANGUAGES, type Language } from '../schema/codes'
import { citation } from '../schema/source'
import { command } from './command'
import { json, print } from './output'

interface Options {
  readonly lang: Language
  readonly format: 'text' | 'json'
}

/** A rule as data: its texts with placeholders, its sources and the rows it covers. */
const asData = (rule: Rule) => ({
  id: rule.id,
  level: rule.meta.level,
  scope: rule.scope,
  title: rule.meta.title,
  why: rule.meta.why,
  ignore: rule.meta.ignore,
  texts: Object.fromEntries(
    Object.keys(rule.messages).map((key) => [
      key,
      Object.fromEntries(LANGUAGES.map((language) => [language, wording(rule, key, language, placeholders)])),
    ]),
  ),
  skills: rule.meta.skills,
  rows: rule.meta.rows,
  sources: rule.meta.sources,
})

function asText({ id, meta }: Rule, language: Language): string {
  const from = meta.sources.map(citation).join('; ')
  return `${id} (${meta.level})\n  ${meta.title[language]}\n  ${meta.why[language]}\n  ${language === 'nl' ? 'Bron' : 'Source'}: ${from}\n`
}

export function rulesCommand(language: Language): Command {
  const nl = language === 'nl'
  return command('rules', { nl: 'toont de regels achter de hints', en: 'lists the rules behind the hints' }, language)
    .addOption(
      new Option('--format <format>', nl ? 'vorm van de uitvoer' : 'form of the output')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async ({ lang, format }: Options) => {
      await print(format === 'json' ? json(RULES.map(asData)) : RULES.map((rule) => asText(rule, lang)).join('\n'))
    })
}
