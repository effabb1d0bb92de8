import { defineConfig } from 'tsup'

// commander, natural's stemmers, yaml and the scales and shapes of d3 are bundled: run-time dependencies stay xstate, zod and compromise.
const bundled = ['commander', /^natural/, 'yaml', /^d3-/]

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      machines: 'machines/index.ts',
      chart: 'src/report/course-chart.ts',
      testing: 'src/testing/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2022',
    platform: 'neutral',
    noExternal: bundled,
    clean: true,
    treeshake: true,
    onSuccess: 'tsx docs/generate/schema.ts dist/protocol.schema.json',
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: bundled,
    // commander is CommonJS and asks for node's own modules by require()
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
])
