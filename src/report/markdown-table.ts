/** A table in Markdown, as pages and generated docs have it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, '<br>')
