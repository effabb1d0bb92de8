import { CommanderError } from 'commander'
import { version } from '../../package.json'
import { InputError } from '../schema/issue'
import { codeCommand } from './code'
import { command, languageOf } from './command'
import { explainCommand } from './explain'
import { FileError } from './input'
import { tell } from './output'
import { profileCommand } from './profile'
import { protocolsCommand } from './protocols'
import { rehearseCommand } from './rehearse'
import { rulesCommand } from './rules'
import { scenariosCommand } from './scenarios'
import { scoreCommand } from './score'
import { skillsCommand } from './skills'

const COMMANDS = [
  rehearseCommand,
  codeCommand,
  scoreCommand,
  skillsCommand,
  explainCommand,
  profileCommand,
  protocolsCommand,
  scenariosCommand,
  rulesCommand,
]

/** Exit status: 0 done, 1 bad input (one line that names place and remedy), 2 wrong usage. */
async function run(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv)
  const program = command(
    'gespreksmaat',
    {
      nl: 'Oefent, codeert en scoort gesprekken: motiverend en oplossingsgericht, uitgelegd en zonder internet.',
      en: 'Rehearses, codes and scores conversations: motivational and solution-focused, explained and offline.',
    },
    language,
  ).version(version, '--version', language === 'nl' ? 'toon de versie' : 'show the version')
  // an option belongs to the command it stands behind
  program.enablePositionalOptions()
  for (const create of COMMANDS) program.addCommand(create(language))
  try {
    await program.parseAsync(argv.length ? argv : ['rehearse'], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof FileError || error instanceof InputError) {
      tell(error.message)
      return 1
    }
    throw error
  }
}

// a reader that has seen enough (`| head`) closes the pipe: that is no failure of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await run(process.argv.slice(2))
