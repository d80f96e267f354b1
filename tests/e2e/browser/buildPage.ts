import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const outDir = path('../../../.output/e2e/browser')

/** Builds the page into a folder and names it. React's development build, so that its warnings are heard. */
export async function buildPage(): Promise<string> {
  await build({
    configFile: false,
    root: path('page'),
    logLevel: 'error',
    plugins: [react()],
    resolve: {
      alias: [
        { find: /^telltale$/, replacement: path('../../../src/index.ts') },
        { find: /^telltale\/admin$/, replacement: path('../../../src/admin.ts') },
        { find: /^telltale\/testing$/, replacement: path('../../../src/testing/index.ts') },
        { find: /^telltale\/adapters\/(\w+)$/, replacement: `${path('../../../src/adapters/')}$1.ts` },
        { find: /^telltale\/styles\.css$/, replacement: path('../../../src/styles.css') },
      ],
    },
    build: { outDir, emptyOutDir: true, minify: false },
  })
  return outDir
}
