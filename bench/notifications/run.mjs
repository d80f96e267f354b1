// `npm run bench:notifications`: a panel of ten thousand notifications is opened, takes in one more, and is scrolled.
// `npm run bench:notifications -- --write` writes the figures into bench/notifications/README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { launchOptions } from '../../scripts/browser.mjs'
import { measure } from './measure.mjs'
import { tableOf } from './tableOf.mjs'

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url))
const repetitions = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 3)

/** @param {import('esbuild').BuildOptions} options */
const bundled = async (options) => {
  const { outputFiles } = await build({ bundle: true, write: false, minify: true, target: 'es2022', ...options })
  return outputFiles?.[0]?.text ?? ''
}
const page = await bundled({
  entryPoints: [path('page.tsx')],
  format: 'iife',
  globalName: 'notifications',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
})
const script = `var run;${page}`
const styles = await bundled({ entryPoints: [path('../../src/styles.css')] })

const browser = await chromium.launch(launchOptions())
const tables = []

try {
  for (const count of [100, 1_000, 10_000]) {
    /** @type {Record<string, import('./measure.mjs').Figures[]>} */
    // Ten thousand rows in one page are a matter of minutes.
    const figures = count > 1_000 ? { panel: [] } : { panel: [], plainList: [] }
    // Contestants take turns, so that a slow minute of the machine falls on both.
    for (let turn = 0; turn < repetitions; turn++) {
      for (const [name, all] of Object.entries(figures)) {
        all.push(await measure(browser, { script, styles }, name, count))
      }
    }
    const table = tableOf(`${count.toLocaleString('en')} notifications`, figures)
    console.log(`\n${table}`)
    tables.push(table)
  }
} finally {
  await browser.close()
}

if (process.argv.includes('--write')) {
  const file = path('README.md')
  const marks = /(<!-- figures -->\n)[^]*(<!-- end of figures -->)/
  const about = `Chromium ${browser.version()}, the median of ${repetitions}.`
  const text = readFileSync(file, 'utf8').replace(marks, `$1\n${about}\n\n${tables.join('\n\n')}\n\n$2`)
  writeFileSync(file, text)
}
