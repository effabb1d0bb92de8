import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Builds the package once for all tests that run what users run. */
export default function build(): void {
  execFileSync('npx', ['tsup', '--silent'], { cwd: join(import.meta.dirname, '../..'), stdio: 'inherit' })
}
