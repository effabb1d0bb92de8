import { Option, type Command } from 'commander'
import { ROLES, type Language, type Role } from '../schema/codes'
import { ATTRIBUTE_NAMES, CODE_NAMES, SUBTYPE_NAMES } from '../schema/names'
import type { CodedSegment, CodedTurn } from '../schema/coded-transcript'
import { CUES } from '../language/cues'
import { createCoder } from '../protocol/coder'
import { command } from './command'
import { json, print } from './output'

interface ExplainOptions {
  readonly lang: Language
  readonly role: Role
  readonly after?: string
  readonly format: 'text' | 'json'
}

const UNCERTAIN = { nl: 'onzeker', en: 'uncertain' }
const SURE = { nl: 'zeker', en: 'sure' }
const BECAUSE = { nl: 'want', en: 'because' }

/** So many signs fit at a glance; the evidence has those that speak most first. */
const MOST_SIGNS = 5

const isCue = (cue: string): cue is keyof typeof CUES => Object.hasOwn(CUES, cue)

/** The segment in quotes, its code with everything that goes with it, then the signs that led to it most. */
function explained(segment: CodedSegment, text: string, language: Language): string {
  const subtype = 'subtype' in segment && segment.subtype ? [SUBTYPE_NAMES[segment.subtype][language]] : []
  const names = [CODE_NAMES[segment.code][language], ...subtype]
  const attributes = segment.attributes.map((attribute) => ATTRIBUTE_NAMES[attribute][language])
  const sure = `${Math.round(segment.confidence * 100)} % ${(segment.uncertain ? UNCERTAIN : SURE)[language]}`
  const why = segment.evidence.map(({ cue, start, end }) => {
    const words = text.slice(start, end)
    const meaning = isCue(cue) ? CUES[cue][language] : cue
    return `    ${BECAUSE[language]} "${words.length > 60 ? `${words.slice(0, 57)}...` : words}": ${meaning}\n`
  })
  const most = [...new Set(why)].slice(0, MOST_SIGNS)
  return `"${segment.text}"\n  ${[...names, ...attributes].join(', ')} · ${sure}\n${most.join('')}`
}

const explanation = (turn: CodedTurn, language: Language): string =>
  turn.segments.map((segment) => explained(segment, turn.text, language)).join('\n')

export function explainCommand(language: Language): Command {
  return command(
    'explain',
    { nl: 'legt uit hoe een uiting gecodeerd wordt', en: 'explains how an utterance is coded' },
    language,
  )
    .argument('<utterance>', language === 'nl' ? 'wat er gezegd wordt' : 'what is said')
    .option('--after <words>', language === 'nl' ? 'wat de ander daarvoor zei' : 'what the other said before')
    .addOption(
      new Option('--role <role>', language === 'nl' ? 'wie het zegt' : 'who says it')
        .choices(ROLES)
        .default('practitioner'),
    )
    .addOption(
      new Option('--format <format>', language === 'nl' ? 'vorm van de uitvoer' : 'form of the output')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (utterance: string, options: ExplainOptions) => {
      const coder = createCoder({ language: options.lang })
      const other = options.role === 'practitioner' ? 'client' : 'practitioner'
      if (options.after !== undefined) coder.add({ role: other, text: options.after })
      const turn = coder.add({ role: options.role, text: utterance })
      await print(options.format === 'json' ? json(turn) : explanation(turn, options.lang))
    })
}
