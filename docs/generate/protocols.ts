import { GROUPS, type GroupId, type Protocol, PROTOCOLS } from '../../machines/index'
import { mermaid } from '../../src/protocol/draw'
import { DOCUMENTS, type Sources } from '../../src/schema/source'
import type { Generated } from './generated'
import { table } from './markdown'
import { PROTOCOL_ROWS, REASONS } from './protocol-rows'

const section = (row: string): string => row.split('.')[0] ?? row

/** The protocols that model a row: those that name it, or its section when none does. */
function modelling(row: string): readonly string[] {
  const named = PROTOCOLS.filter(({ rows }) => rows.includes(row))
  const found = named.length > 0 ? named : PROTOCOLS.filter(({ rows }) => rows.includes(section(row)))
  return found.map(({ id }) => id)
}

function coverage(): Generated {
  const rows = PROTOCOL_ROWS.map((row) => {
    const ids = modelling(row).map((id) => `\`${id}\``)
    const reason = REASONS[row]
    return [row, reason ?? ids.join(', ')]
  })
  const text = `# Which protocol models which row

Each row of sections 1.1 to 1.8 of the requirements, with the protocols that model it, or the reason why it is modelled
otherwise. Made by \`npm run docs\`.

${table(['row', 'protocols, or the reason'], rows)}
`
  return { file: 'docs/protocols/coverage.md', text }
}

const cited = (sources: Sources): string =>
  sources.map(({ document, section: heading }) => `${DOCUMENTS[document]}, *${heading}*`).join('; ')

function page(protocol: Protocol): Generated {
  const steps = protocol.steps.map(({ id, title, doneWhen, optional, part, sources }) => [
    `\`${id}\`${optional ? ' *' : ''}`,
    `${title.nl}<br>${title.en}`,
    `${doneWhen.nl}<br>${doneWhen.en}${part ? `<br>(protocol \`${part.id}\`)` : ''}`,
    cited(sources ?? protocol.sources),
  ])
  const text = `# ${protocol.title.nl} (${protocol.title.en})

\`${protocol.id}\` · ${GROUPS[protocol.group].nl} · ${protocol.rows.join(', ')}

${protocol.kind === 'skill' ? 'A skill, practised within any conversation.\n\n' : ''}${table(['step (* optional)', 'title', 'done when', 'source'], steps)}

\`\`\`mermaid
${mermaid(protocol)}
\`\`\`

Sources: ${cited(protocol.sources)}.
`
  return { file: `docs/protocols/${protocol.id}.md`, text }
}

function overview(): Generated {
  const groups = (Object.keys(GROUPS) as GroupId[])
    .map((group) => ({ group, members: PROTOCOLS.filter((protocol) => protocol.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => {
      const rows = members.map(({ id, title, steps }) => [`[${title.nl}](${id}.md)`, title.en, String(steps.length)])
      return `## ${GROUPS[group].nl} (${GROUPS[group].en})\n\n${table(['protocol', 'in English', 'steps'], rows)}`
    })
  const text = `# The conversation protocols\n\n${groups.join('\n\n')}\n\nWhich row of the requirements each models: [coverage](coverage.md).\n`
  return { file: 'docs/protocols/README.md', text }
}

/** The protocol pages, their overview and the coverage of the requirements. */
export const protocolPages = (): Generated[] => [overview(), coverage(), ...PROTOCOLS.map(page)]
