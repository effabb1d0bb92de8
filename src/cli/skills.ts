import { Option, type Command } from 'commander'
import { AUDIENCES, type Audience } from '../coaching/rule'
import type { Language, Localised } from '../schema/codes'
import type { SkillEvidence, SkillEvidenceReport, SkillQuote } from '../schema/skill-evidence'
import { skillEvidence } from '../scoring/skills'
import { command } from './command'
import { inFile } from './input'
import { json, print } from './output'
import { readingOptions, readTranscript, type ReadingOptions } from './reading'

interface Options extends ReadingOptions {
  readonly lang: Language
  readonly audience?: Audience
  readonly format: 'text' | 'json'
}

const NOTHING: Localised = { nl: 'niets gehoord in dit gesprek', en: 'nothing heard in this conversation' }
const UNSEEN: Localised = { nl: 'tekst laat niet zien', en: 'text does not show' }
const INTRODUCTION: Localised = {
  nl: 'Wat dit gesprek laat horen van de 25 kernvaardigheden. Het telt, het beoordeelt niet.',
  en: 'What this conversation shows of the 25 core skills. It counts, it does not grade.',
}

function counted({ served, missed, unclear }: SkillEvidence, language: Language): string {
  const nl = language === 'nl'
  const parts = [
    [served, nl ? 'keer te horen' : `time${served === 1 ? '' : 's'} heard`],
    [missed, nl ? 'keer te proberen' : `time${missed === 1 ? '' : 's'} worth trying`],
    [unclear, nl ? 'keer niet zeker' : `time${unclear === 1 ? '' : 's'} not certain`],
  ] as const
  const said = parts.filter(([times]) => times > 0).map(([times, words]) => `${times} ${words}`)
  return said.join(', ') || NOTHING[language]
}

const quoted = (mark: string, quote: SkillQuote | null, language: Language): string[] =>
  quote
    ? [`      ${mark} ${language === 'nl' ? 'beurt' : 'turn'} ${quote.turn + 1}: “${quote.text}” (${quote.rule})`]
    : []

const skillText = (skill: SkillEvidence, language: Language): string[] => [
  `  ${String(skill.number).padStart(2)}  ${skill.title}: ${counted(skill, language)}`,
  ...quoted('+', skill.servedQuote, language),
  ...quoted('?', skill.missedQuote, language),
  ...(skill.unseen ? [`      (${UNSEEN[language]}: ${skill.unseen})`] : []),
]

function asText({ id, language, skills }: SkillEvidenceReport): string {
  const lines = skills.flatMap((skill, at) => {
    const opens = skills[at - 1]?.area !== skill.area
    return [...(opens ? ['', `${skill.area}. ${skill.areaTitle}`] : []), ...skillText(skill, language)]
  })
  return `${[...(id === undefined ? [] : [id]), INTRODUCTION[language], ...lines].join('\n')}\n`
}

export function skillsCommand(language: Language): Command {
  const nl = language === 'nl'
  const created = command(
    'skills',
    {
      nl: 'toont wat gesprekken laten horen van de 25 kernvaardigheden',
      en: 'shows what conversations let hear of the 25 core skills',
    },
    language,
  )
    .argument('<files...>', nl ? 'gesprekken, of - voor standaardinvoer' : 'conversations, or - for standard input')
    .addOption(
      new Option('--audience <who>', nl ? 'met wie het gesprek is' : 'whom the conversation is with').choices(
        AUDIENCES,
      ),
    )
    .addOption(
      new Option('--format <format>', nl ? 'vorm van de uitvoer' : 'form of the output')
        .choices(['text', 'json'])
        .default('text'),
    )
  return readingOptions(created, language).action(async (files: string[], options: Options) => {
    const { lang, audience, format } = options
    const all = files.map((file) => {
      const transcript = readTranscript(file, options)
      const situation = audience ? { situation: { audience } } : {}
      return inFile(file, () => skillEvidence(transcript, { language: lang, ...situation }))
    })
    await print(format === 'json' ? json(all.length > 1 ? all : all[0]) : all.map(asText).join('\n'))
  })
}
