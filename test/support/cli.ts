import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command as a user's shell does; `input` is standard input. */
export function gespreksmaat(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Record<string, string> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync('node', [join(import.meta.dirname, '../../dist/cli.js'), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  })
  return { status, out: stdout, err: stderr }
}
