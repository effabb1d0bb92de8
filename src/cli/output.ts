import { once } from 'node:events'

/** Writes to standard output and waits when the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Everything that is no result goes to standard error. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
