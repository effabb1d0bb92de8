import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A page that is generated whole, or a part of a written page between `<!-- name -->` and `<!-- /name -->`. */
export interface Generated {
  /** From the top of the repository. */
  readonly file: string
  /** Name of the part; absent when the whole file is generated. */
  readonly part?: string
  readonly text: string
}

const read = (file: string): string => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '')

/**
 * The file as it should be.
 * @throws {Error} when a written page lacks the marks of a part.
 */
export function expected({ file, part, text }: Generated, now = read(file)): string {
  if (part === undefined) return `${text.trim()}\n`
  const [open, close] = [`<!-- ${part} -->`, `<!-- /${part} -->`]
  const [from, to] = [now.indexOf(open), now.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`${file} lacks ${open} … ${close}: put the marks where the part belongs.`)
  return `${now.slice(0, from + open.length)}\n\n${text.trim()}\n\n${now.slice(to)}`
}

/** Files whose generated parts are not what they should be. */
export const stale = (all: readonly Generated[]): string[] =>
  all.filter((each) => expected(each) !== read(each.file)).map(({ file, part }) => (part ? `${file} (${part})` : file))

export function write(all: readonly Generated[]): void {
  for (const each of all) {
    mkdirSync(dirname(join(root, each.file)), { recursive: true })
    writeFileSync(join(root, each.file), expected(each))
  }
}
