import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { applyMutant } from './applyMutant.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** One conformance file, with the mutant that the environment names; the first check that fails is enough. */
export default defineConfig({
  root,
  cacheDir: 'node_modules/.vite-mutants',
  plugins: [applyMutant(process.env['TELLTALE_MUTANT'])],
  resolve: {
    alias: [
      { find: /^telltale$/, replacement: `${root}src/index.ts` },
      { find: /^telltale\/testing\/conformance$/, replacement: `${root}src/testing/conformance/index.ts` },
      { find: /^telltale\/adapters\/(\w+)$/, replacement: `${root}src/adapters/$1.ts` },
    ],
  },
  test: {
    include: ['tests/integration/conformance/*.test.ts'],
    environment: 'node',
    bail: 1,
    testTimeout: 30_000,
    env: { CONFORMANCE_PATIENCE_MS: '4000' },
  },
})
