import { defineConfig } from 'vitest/config'

const timeouts = { testTimeout: 60_000, hookTimeout: 300_000 }

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/cli/**'],
          ...timeouts,
        },
      },
      {
        // what users run: the built package and its command
        test: {
          name: 'built',
          include: ['test/package/**/*.test.ts', 'test/cli/**/*.test.ts'],
          globalSetup: 'test/support/build.ts',
          ...timeouts,
        },
      },
    ],
  },
})
