// `npm run bench:tray`: ten thousand jobs in a list while their events come, at rest and while somebody scrolls.
// `npm run bench:tray -- --write` writes the figures into bench/tray/README.md, `-- 5` repeats five times.
import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { launchOptions } from '../../scripts/browser.mjs'
import { measure } from './measure.mjs'
import { tableOf } from './tableOf.mjs'

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url))
const isWritten = process.argv.includes('--write')
const repetitions = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 3)

/** @param {import('esbuild').BuildOptions} options */
const bundled = async (options) => {
  const { outputFiles } = await build({ bundle: true, write: false, minify: true, target: 'es2022', ...options })
  return outputFiles?.[0]?.text ?? ''
}
const page = await bundled({
  entryPoints: [path('page.ts')],
  format: 'iife',
  globalName: 'tray',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
})
const bundle = { script: `var run;${page}`, styles: await bundled({ entryPoints: [path('../../src/styles.css')] }) }

const browser = await chromium.launch(launchOptions())
const loadBefore = loadavg()[0] ?? NaN
const tables = []
try {
  for (const eventsPerSecond of [1_000, 2_000]) {
    for (const isScrolled of [false, true]) {
      const setting = { jobs: 10_000, eventsPerSecond, isScrolled }
      /** @type {Record<string, import('./measure.mjs').Figures[]>} */
      const figures = { handWritten: [], jobTray: [], plainList: [] }
      // Contestants take turns, so that a slow minute of the machine falls on all of them.
      for (let turn = 0; turn < repetitions; turn++) {
        for (const [name, all] of Object.entries(figures)) all.push(await measure(browser, bundle, name, setting))
      }
      const how = isScrolled ? 'scrolled by 40 px a frame' : 'at rest'
      const table = tableOf(`10,000 jobs, ${eventsPerSecond.toLocaleString('en')} events/s, ${how}`, figures)
      console.log(`\n${table}`)
      tables.push(table)
    }
  }
} finally {
  await browser.close()
}

if (isWritten) {
  const file = path('README.md')
  const marks = /(<!-- figures -->\n)[^]*(<!-- end of figures -->)/
  const load = `${loadBefore.toFixed(1)} before and ${(loadavg()[0] ?? NaN).toFixed(1)} after`
  const about = `Chromium ${browser.version()}, the median of ${repetitions}; the machine’s load was ${load}.`
  const text = readFileSync(file, 'utf8').replace(marks, `$1\n${about}\n\n${tables.join('\n\n')}\n\n$2`)
  writeFileSync(file, text)
}
