import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'

/** Where a rehearsal is kept between two turns, so that nothing is lost when it is broken off. */
export interface Saved {
  readonly file: string
  /** What was saved, or undefined when there is nothing or it cannot be read. */
  readonly read: () => unknown
  /** Writes aside and then puts in place: what is there is always whole. @throws {Error} when it cannot be written. */
  readonly write: (snapshot: unknown) => void
  readonly remove: () => void
}

const folder = (): string =>
  join(process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'gespreksmaat', 'rehearsals')

/** A name of its own for a conversation that is rehearsed along: its words. */
export const keyOf = (data: unknown): string =>
  `transcript-${createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12)}`

export function savedAs(key: string): Saved {
  const file = join(folder(), `${key}.json`)
  return {
    file,
    read: () => {
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as unknown
      } catch {
        return undefined
      }
    },
    write: (snapshot) => {
      mkdirSync(folder(), { recursive: true })
      const aside = `${file}.${process.pid}`
      writeFileSync(aside, JSON.stringify(snapshot), { mode: 0o600 })
      renameSync(aside, file)
    },
    remove: () => {
      try {
        rmSync(file, { force: true })
      } catch {
        // what cannot be removed could not be written either
      }
    },
  }
}
