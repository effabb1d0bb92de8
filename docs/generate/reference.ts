import {
  CLEAR_INSTRUCTION,
  LEFT_OPEN,
  NEGOTIATING,
  NETWORK_GIVES,
  PARENTING_STYLES,
  STRATEGIES,
} from '../../src/coaching/data/parenting'
import { QUESTION_BANKS } from '../../src/coaching/data/question-banks'
import { MEASURES, MNEMONICS, SCALE_TYPES, STAGES_OF_CHANGE } from '../../src/coaching/data/reference'
import { SKILL_AREAS, SKILLS } from '../../src/coaching/data/skills'
import { citedOne as cited } from '../../src/report/protocol-page'
import type { Localised } from '../../src/schema/codes'
import type { Source } from '../../src/schema/source'
import type { Generated } from './generated'
import { table } from '../../src/report/markdown-table'

const listed = (
  entries: readonly { readonly text: Localised; readonly source: Source; readonly id: string }[],
): string =>
  table(
    ['', 'Nederlands', 'English', 'source'],
    entries.map(({ id, text, source }) => [`\`${id}\``, text.nl, text.en, cited(source)]),
  )

const banks = QUESTION_BANKS.flatMap(({ title, questions, sources }) => [
  `### ${title.nl} · ${title.en}`,
  questions.map(({ nl, en }) => `- ${nl} *(${en})*`).join('\n'),
  sources.map(cited).join('; '),
])

/** What the sources teach besides protocols and rules, as one page to look things up in. */
export const reference = (): Generated[] => [
  {
    file: 'docs/reference.md',
    text: [
      '# To look up: skills, stages, scales, questions, parenting',
      'What the sources teach besides protocols and rules, held as data (`src/coaching/data`) in our own words. Made by `npm run docs`.',
      '## The 25 core skills',
      table(
        ['', 'Nederlands', 'English', 'area', 'what words alone do not show'],
        SKILLS.map(({ number, title, area, unseen }) => [
          String(number),
          title.nl,
          title.en,
          `${SKILL_AREAS[area].nl} · ${SKILL_AREAS[area].en}`,
          unseen ? `${unseen.nl} · ${unseen.en}` : '',
        ]),
      ),
      '## Mnemonics',
      'For reading only: they help a practitioner remember, and a hint without technical terms never names them. The rules that do what they say are under skills 3 and 9.',
      listed(MNEMONICS),
      '## Stages of change',
      listed(STAGES_OF_CHANGE),
      '## Scales',
      table(
        ['', 'from', 'to', 'source'],
        SCALE_TYPES.map(({ title, min, max, bottom, top, source }) => [
          `${title.nl} · ${title.en}`,
          `${min}: ${bottom.nl} · ${bottom.en}`,
          `${max}: ${top.nl} · ${top.en}`,
          cited(source),
        ]),
      ),
      '## Question banks',
      ...banks,
      '## Parenting',
      'The styles are for reading only: they are to be recognised and never named to a parent. The strategies, the clear instruction and talking things over are what the coach listens for when a parent practises.',
      listed([...PARENTING_STYLES, ...STRATEGIES.child, ...STRATEGIES.teenager, ...CLEAR_INSTRUCTION, ...NEGOTIATING]),
      '## What people around a family can bring',
      'For reading beside the questions about the network: which of them somebody misses is theirs to say, so no rule listens for one.',
      listed(NETWORK_GIVES),
      '## Measures',
      'For reading only: weeks pass between conversations and seconds between words, and a text shows neither.',
      Object.entries(MEASURES)
        .map(([id, { value, source }]) => `- ${id}: ${[value].flat().join(' to ')} (${cited(source)})`)
        .join('\n'),
      '## Left open by the sources, and here too',
      LEFT_OPEN.map(({ nl, en }) => `- ${nl} · ${en}`).join('\n'),
    ].join('\n\n'),
  },
]
