import { rm } from 'node:fs/promises'
import { binary } from './binary.mjs'
import { countTests } from './countTests.mjs'
import { readReport } from './readReport.mjs'
import { runNode } from './runNode.mjs'

/**
 * Runs one project of vite.config.ts; a stray `.only` fails it.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [extra]
 */
export async function vitest(project, extra = {}) {
  const file = `.output/vitest/${[project, ...Object.values(extra)].join('-')}.json`
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode([binary('vitest'), 'run', `--project=${project}`, '--allowOnly=false', ...reporters], {
    ...process.env,
    ...extra,
  })
  return countTests(await readReport(file), code)
}
