import { Command, Option } from 'commander'
import { LANGUAGES, type Language, type Localised } from '../schema/codes'

/** The words that commander itself puts into help texts. */
const HEADINGS: Readonly<Record<string, Localised>> = {
  'Usage:': { nl: 'Gebruik:', en: 'Usage:' },
  'Arguments:': { nl: 'Argumenten:', en: 'Arguments:' },
  'Options:': { nl: 'Opties:', en: 'Options:' },
  'Commands:': { nl: 'Opdrachten:', en: 'Commands:' },
}

const HELP: Localised = { nl: 'toon deze hulp', en: 'show this help' }
const LANG: Localised = {
  nl: 'taal van de teksten, en van gesprekken die hun taal niet noemen',
  en: 'language of the texts, and of conversations that do not name theirs',
}

/** `--lang` as typed anywhere on the command line: help has to know it before commander has parsed. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang')
  const given = at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  return LANGUAGES.find((language) => language === given) ?? 'nl'
}

/** A command with `--lang`, `--help` and texts in the language asked for. */
export function command(name: string, description: Localised, language: Language): Command {
  return new Command(name)
    .description(description[language])
    .helpOption('-h, --help', HELP[language])
    .helpCommand(false)
    .addOption(new Option('--lang <nl|en>', LANG[language]).choices(LANGUAGES).default(language))
    .configureHelp({ styleTitle: (title) => HEADINGS[title]?.[language] ?? title })
    .exitOverride()
}
