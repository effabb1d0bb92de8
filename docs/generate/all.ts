import { accuracy } from './accuracy'
import { dataSet } from './data-set'
import type { Generated } from './generated'
import { protocolPages } from './protocols'
import { readme } from './readme'
import { reference } from './reference'
import { rulePages } from './rules'

/** Everything in the docs that is made from code or data; the tests hold that it is up to date. */
export const allGenerated = (): Generated[] => [
  ...accuracy(),
  ...dataSet(),
  ...protocolPages(),
  ...readme(),
  ...reference(),
  ...rulePages(),
]
