// `npm run bench`: what one event costs, beside a page written by hand and beside the first sketch of such a store.
// `npm run bench -- --write` writes the figures into bench/README.md, `-- 5` repeats five times.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { launchOptions } from '../../scripts/browser.mjs'
import { measure } from './measure.mjs'
import { tableOf } from './tableOf.mjs'

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url))
const isWritten = process.argv.includes('--write')
const repetitions = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 3)

/** @type {import('./stream.ts').Setting[]} */
const settings = [
  { name: '10 jobs, 10 rows, 1,000 events/s', jobs: 10, rows: 10, eventsPerSecond: 1_000 },
  { name: '10,000 jobs, 40 rows, 5,000 events/s', jobs: 10_000, rows: 40, eventsPerSecond: 5_000 },
  {
    name: '10,000 jobs, 40 rows, 5,000 events/s, half of them on screen',
    jobs: 10_000,
    rows: 40,
    eventsPerSecond: 5_000,
    onScreen: 0.5,
  },
]
const contestants = ['handWritten', 'telltale', 'telltaleEachFrame', 'sketch']

const { outputFiles } = await build({
  entryPoints: [path('page.ts')],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  globalName: 'ingest',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
})
const bundle = `var run;${outputFiles[0]?.text ?? ''}`

const browser = await chromium.launch(launchOptions())
const tables = []
try {
  for (const setting of settings) {
    /** @type {Record<string, import('./measure.mjs').Figures[]>} */
    const figures = Object.fromEntries(contestants.map((name) => [name, []]))
    // Contestants take turns, so that a slow minute of the machine falls on all of them.
    for (let turn = 0; turn < repetitions; turn++) {
      for (const name of contestants) figures[name]?.push(await measure(browser, bundle, name, setting))
    }
    const table = tableOf(setting.name, figures)
    console.log(`\n${table}`)
    tables.push(table)
  }
} finally {
  await browser.close()
}

if (isWritten) {
  const file = path('../README.md')
  const marks = /(<!-- figures -->\n)[^]*(<!-- end of figures -->)/
  const about = `Chromium ${browser.version()}, the median of ${repetitions}.`
  const text = readFileSync(file, 'utf8').replace(marks, `$1\n${about}\n\n${tables.join('\n\n')}\n\n$2`)
  writeFileSync(file, text)
}
