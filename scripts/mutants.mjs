// Breaks the policy and the store on purpose, one small way after another, and shows that the conformance suites notice.
// Run by hand, after a change of either: `npm run mutants` for all of them and the table in the docs,
// `npm run mutants -- ladder` for those whose name says so, which changes their rows alone.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { mutate } from './mutants/applyMutant.mjs'
import { mutants } from './mutants/mutants.mjs'
import { runSuite } from './mutants/runSuite.mjs'
import { writeTable } from './mutants/writeTable.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const [word = ''] = process.argv.slice(2)
const chosen = mutants.filter(({ name }) => name.includes(word))
for (const mutant of chosen) mutate(mutant, await readFile(mutant.file, 'utf8'))
for (const suite of new Set(chosen.map((mutant) => mutant.suite))) {
  const failed = await runSuite(suite)
  if (failed !== undefined) throw new Error(`mutants: ${suite} fails as it stands ("${failed}"): nothing can be shown.`)
}

const results = []
for (const { name, suite } of chosen) {
  const caughtBy = await runSuite(suite, name)
  console.log(
    `${caughtBy === undefined ? 'SURVIVED' : 'caught'}  ${name}\n          ${suite}: ${caughtBy ?? 'nothing failed'}`,
  )
  results.push({ name, suite, caughtBy: caughtBy ?? 'nothing: it survived' })
}
const survivors = results.filter(({ caughtBy }) => caughtBy.startsWith('nothing'))
console.log(`${results.length - survivors.length} of ${results.length} caught.`)
await writeTable(results)
process.exitCode = survivors.length > 0 ? 1 : 0
