import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { binary } from '../check/binary.mjs'

const report = '.output/mutants.json'

/**
 * Runs one conformance file, with a mutant or without. The title of the check that failed first; nothing where all
 * held; throws where the suite itself did not run.
 * @param {string} suite
 * @param {string} [mutant]
 * @returns {Promise<string | undefined>}
 */
export async function runSuite(suite, mutant = '') {
  await rm(report, { force: true })
  const args = ['run', '--config', 'scripts/mutants/vitest.config.ts', `conformance/${suite}.test.ts`]
  const env = { ...process.env, TELLTALE_MUTANT: mutant }
  const reporters = ['--reporter=json', `--outputFile=${report}`]
  await new Promise((resolve) => {
    spawn(process.execPath, [binary('vitest'), ...args, ...reporters], { env, stdio: 'ignore' }).on('exit', resolve)
  })
  const { testResults } = JSON.parse(await readFile(report, 'utf8'))
  /** @type {{ status: string, title: string }[]} */
  const tests = testResults.flatMap((/** @type {{ assertionResults: unknown[] }} */ one) => one.assertionResults)
  if (tests.length === 0) throw new Error(`mutants: ${suite} did not run with "${mutant}".`)
  return tests.find(({ status }) => status === 'failed')?.title
}
