// Runs every part even after one has failed, so that one run shows all there is to mend.
// `node scripts/check.mjs unit stories` runs only the parts named.
import { fileURLToPath } from 'node:url'
import { parts } from './check/parts.mjs'
import { printTable } from './check/printTable.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const named = process.argv.slice(2)
const unknown = named.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. The parts are ${parts.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

const chosen = parts.filter(({ name }) => named.length === 0 || named.includes(name))
console.log(`Runs: ${chosen.map(({ name }) => name).join(', ')}`)

const lines = []
for (const { name, what, run } of chosen) {
  console.log(`\n── ${name}: ${what} ${'─'.repeat(Math.max(3, 56 - name.length - what.length))}`)
  const begin = performance.now()
  /** @type {import('./check/parts.mjs').Outcome} */
  const outcome = await run().catch((error) => ({ passed: 0, failed: 1, remark: String(error) }))
  const seconds = (performance.now() - begin) / 1000
  console.log(`${name}: ${seconds.toFixed(1)} s`)
  lines.push({ name, seconds, outcome })
}

if (printTable(lines) > 0) process.exitCode = 1
