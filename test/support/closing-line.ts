import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with the plain line that CI reads: "N passed, N failed, N skipped". */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string) => states.filter((each) => each === state).length
    // a file that could not be loaded has no tests to fail
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length
    process.stdout.write(`${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped\n`)
  }
}
