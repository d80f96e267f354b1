import { rm } from 'node:fs/promises'
import { binary } from './binary.mjs'
import { countTests } from './countTests.mjs'
import { readReport } from './readReport.mjs'
import { runNode } from './runNode.mjs'

/**
 * Runs one project of vite.config.ts; a stray `.only` fails it.
 * @param {string} project
 */
export async function vitest(project) {
  const file = `.output/vitest/${project}.json`
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode([binary('vitest'), 'run', `--project=${project}`, '--allowOnly=false', ...reporters])
  return countTests(await readReport(file), code)
}
