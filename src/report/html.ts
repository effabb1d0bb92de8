import type { Report } from '../schema/report'
import type { Block } from './block'
import { documentOf } from './document'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

const cells = (tag: 'td' | 'th', row: readonly string[]): string =>
  `<tr>${row.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escaped(cell)}</${tag}>`).join('')}</tr>`

function shown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`
    case 'quote':
      return `<blockquote>${escaped(block.text)}</blockquote>`
    case 'note':
      return `<p class="note">${escaped(block.text)}</p>`
    case 'table':
      return `<table><thead>${cells('th', block.head)}</thead><tbody>${block.rows.map((row) => cells('td', row)).join('')}</tbody></table>`
  }
}

/** Prints well on paper too; nothing is loaded from elsewhere. */
const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b2430}
h1,h2{line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid #cfd8e3;padding-bottom:.25rem}
blockquote{margin:.5rem 0;padding:.25rem 1rem;border-left:4px solid #4f7cac;color:#33475b}
table{border-collapse:collapse;margin:1rem 0}th,td{text-align:left;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #e3e9f0}
.note{color:#566}`

/** The report as one page of its own. */
export function htmlReport(report: Report): string {
  const blocks = documentOf(report)
  const [title] = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title ?? '')}</title>
<style>${STYLE}</style>
</head>
<body>
${blocks.map(shown).join('\n')}
</body>
</html>
`
}
