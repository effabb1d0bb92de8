import { Option, type Command } from 'commander'
import { ROLES, type Language, type Role } from '../schema/codes'
import { ATTRIBUTE_NAMES, CODE_NAMES, SUBTYPE_NAMES } from '../schema/names'
import type { CodedSegment, CodedTurn, Evidence } from '../schema/coded-transcript'
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
const BUT = { nl: 'maar', en: 'but' }

/** So many signs for a code, and against it, fit at a glance. */
const MOST_FOR = 5
const MOST_AGAINST = 2

const isCue = (cue: string): cue is keyof typeof CUES => Object.hasOwn(CUES, cue)

/** The segment in quotes, its code with everything that goes with it, then the signs that spoke most for and against it. */
function explained(segment: CodedSegment, text: string, language: Language): string {
  const subtype = 'subtype' in segment && segment.subtype ? [SUBTYPE_NAMES[segment.subtype][language]] : []
  const names = [CODE_NAMES[segment.code][language], ...subtype]
  const attributes = segment.attributes.map((attribute) => ATTRIBUTE_NAMES[attribute][language])
  const sure = `${Math.round(segment.confidence * 100)} % ${(segment.uncertain ? UNCERTAIN : SURE)[language]}`
  const told = (evidence: readonly Evidence[], word: string): string[] => {
    const lines = evidence.map(({ cue, start, end }) => {
      const words = text.slice(start, end)
      const meaning = isCue(cue) ? CUES[cue][language] : cue
      return `    ${word} "${words.length > 60 ? `${words.slice(0, 57)}...` : words}": ${meaning}\n`
    })
    return [...new Set(lines)]
  }
  const spokeFor = segment.evidence.filter(({ weight = 0 }) => weight > 0)
  const spokeAgainst = segment.evidence.filter(({ weight = 0 }) => weight < 0).reverse()
  const signs = [
    ...told(spokeFor, BECAUSE[language]).slice(0, MOST_FOR),
    ...told(spokeAgainst, BUT[language]).slice(0, MOST_AGAINST),
  ]
  return `"${segment.text}"\n  ${[...names, ...attributes].join(', ')} · ${sure}\n${signs.join('')}`
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
