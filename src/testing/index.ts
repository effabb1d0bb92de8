export { codeExample, spoken } from './example'
export { assertRule, exampleFailure, testRule } from './rule-tester'
