import { createInterface } from 'node:readline/promises'

/** Reads what is typed, or piped, a line at a time. */
export interface LineReader {
  readonly terminal: boolean
  /** The next line, or null at the end of the input or after Ctrl-C. The prompt is drawn on a terminal only. */
  readonly next: (prompt: string) => Promise<string | null>
  readonly close: () => void
}

export function createLineReader(): LineReader {
  const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true
  const reader = createInterface({
    input: process.stdin,
    terminal,
    historySize: 100,
    ...(terminal ? { output: process.stdout } : {}),
  })
  // asked for at once: lines that come in before anybody listens would be lost
  const lines = reader[Symbol.asyncIterator]()
  reader.on('SIGINT', () => reader.close())
  return {
    terminal,
    next: async (prompt) => {
      if (terminal) {
        reader.setPrompt(prompt)
        reader.prompt()
      }
      const { value, done } = await lines.next()
      return done === true ? null : (value as string)
    },
    close: () => reader.close(),
  }
}
