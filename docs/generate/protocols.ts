import { GROUPS, type GroupId, type Protocol, PROTOCOLS } from '../../machines/index'
import { protocolPage } from '../../src/report/protocol-page'
import type { Generated } from './generated'
import { table } from '../../src/report/markdown-table'
import { conversationOf, storedFixture } from './protocol-fixture'
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

/** The good conversation of the protocol's fixture as a dialogue, with the step that each turn is told to do. */
function example(protocol: Protocol): string | undefined {
  const fixture = storedFixture(protocol.id)?.good
  if (!fixture) return undefined
  const titles = new Map(protocol.steps.map(({ id, title }) => [id, title.nl]))
  const lines = conversationOf(fixture.conversation).turns.map(({ role, speaker, text }, turn) => {
    const who = role === 'practitioner' ? 'Professional' : (speaker ?? 'Cliënt')
    const steps = (fixture.steps[String(turn)] ?? []).map((step) => titles.get(step) ?? step)
    return `> **${who}:** ${text}${steps.length > 0 ? ` *(${steps.join(', ')})*` : ''}`
  })
  return `### Een voorbeeldgesprek\n\nVerzonnen; tussen haakjes de stap die de bibliotheek erin hoort.\n\n${lines.join('\n>\n')}`
}

const page = (protocol: Protocol): Generated => ({
  file: `docs/protocols/${protocol.id}.md`,
  text: protocolPage(protocol, example(protocol)),
})

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
