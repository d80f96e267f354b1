import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { BuildOptions } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** The names of the package, as they are in the sources. */
const alias = [
  { find: /^telltale$/, replacement: path('../../../src/index.ts') },
  { find: /^telltale\/admin$/, replacement: path('../../../src/admin.ts') },
  { find: /^telltale\/testing$/, replacement: path('../../../src/testing/index.ts') },
  { find: /^telltale\/serviceWorker$/, replacement: path('../../../src/away/serviceWorker.ts') },
  { find: /^telltale\/adapters\/(\w+)$/, replacement: `${path('../../../src/adapters/')}$1.ts` },
  { find: /^telltale\/styles\.css$/, replacement: path('../../../src/styles.css') },
]

/**
 * Builds the page of a folder of `tests/e2e` and names the folder that it was built into. React's development build, so
 * that its warnings are heard.
 */
export async function buildPage(name: string, more: BuildOptions = {}): Promise<string> {
  const outDir = path(`../../../.output/e2e/${name}`)
  await build({
    configFile: false,
    root: path(`../${name}/page`),
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias },
    build: { outDir, emptyOutDir: true, minify: false, ...more },
  })
  return outDir
}
