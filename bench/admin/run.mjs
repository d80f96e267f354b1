// `npm run bench:admin`: five charts over an hour while a sample comes each second, and what they leave in memory.
// `npm run bench:admin -- --write` writes the figures into bench/admin/README.md, `-- 900` sets the updates of a quarter.
import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { launchOptions } from '../../scripts/browser.mjs'
import { bundle } from './bundle.mjs'
import { measure } from './measure.mjs'

const isWritten = process.argv.includes('--write')
const updates = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 900)

const page = await bundle()
const browser = await chromium.launch(launchOptions())
try {
  const telltale = await measure(browser, page, 'telltale', { told: 3_600, parts: 4, updates })
  // A part of the time is enough for its cost.
  const plain = await measure(browser, page, 'plain', { told: 3_600, parts: 1, updates: 40 })
  const mb = (/** @type {number} */ value) => value.toFixed(2)
  const row = (/** @type {string} */ name, /** @type {import('./measure.mjs').Figures} */ { perUpdate, nodes, heap }) =>
    `| ${name} | ${perUpdate.toFixed(1)} | ${(perUpdate / telltale.perUpdate).toFixed(1)} | ${nodes} | ${heap.map(mb).join(' → ')} |`
  const table = [
    '| five charts of an hour | ms of main thread an update | against telltale | elements | MB after each quarter |',
    '| --- | --- | --- | --- | --- |',
    row('telltale', telltale),
    row('every sample to recharts', plain),
  ].join('\n')
  console.log(table)
  if (isWritten) {
    const file = fileURLToPath(new URL('README.md', import.meta.url))
    const marks = /(<!-- figures -->\n)[^]*(<!-- end of figures -->)/
    const load = (loadavg()[0] ?? NaN).toFixed(1)
    const about = `Chromium ${browser.version()}, ${updates * 4} updates of telltale and 40 of plain recharts; the machine’s load was ${load}.`
    writeFileSync(file, readFileSync(file, 'utf8').replace(marks, `$1\n${about}\n\n${table}\n\n$2`))
  }
} finally {
  await browser.close()
}
