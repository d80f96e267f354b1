import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright'
import { build } from 'vite'
import { launchOptions } from '../../../scripts/browser.mjs'
import { Guest } from '../browser/guest.ts'
import { servePage } from '../browser/servePage.ts'
import { startTruth } from '../browser/startTruth.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const outDir = path('../../../.output/e2e/burst')

/** A real browser on a page with a bell, which listens to a real server. */
export async function openBurstPage() {
  await build({
    configFile: false,
    root: path('page'),
    logLevel: 'error',
    plugins: [react()],
    resolve: {
      alias: [
        { find: /^telltale$/, replacement: path('../../../src/index.ts') },
        { find: /^telltale\/adapters\/(\w+)$/, replacement: `${path('../../../src/adapters/')}$1.ts` },
        { find: /^telltale\/styles\.css$/, replacement: path('../../../src/styles.css') },
      ],
    },
    build: { outDir, emptyOutDir: true, minify: false },
  })
  const truth = await startTruth()
  const served = await servePage(outDir)
  const browser = await chromium.launch(launchOptions())
  return {
    truth,
    /** A page in a context of its own. */
    async visit(): Promise<Guest> {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' })
      return Guest.arrive(context, `${served.url}/?server=${encodeURIComponent(truth.url)}`)
    },
    async close() {
      await browser.close()
      served.close()
      await truth.stop()
    },
  }
}
