// Draws every story of the built Storybook in every mode and compares it with its baseline.
// --update makes today's pictures the baseline; words narrow it down to the pictures whose name holds one of them.
import { mkdir, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { browserSource } from './browser.mjs'
import { comparePictures } from './visual/comparePictures.mjs'
import { baselineFolder, outputFolder } from './visual/folders.mjs'
import { updateBaselines } from './visual/updateBaselines.mjs'
import { visualRun } from './visual/visualRun.mjs'
import { writeReport } from './visual/writeReport.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
await rm(outputFolder, { recursive: true, force: true })
for (const folder of [outputFolder, baselineFolder]) await mkdir(folder, { recursive: true })

const source = browserSource()
if (source !== 'pinned') {
  const skipped = `skipped: the pinned Chromium drew the baselines, and this machine tests with another (${source})`
  console.log(`Pictures ${skipped}.`)
  await writeReport({ passed: 0, failures: [], skipped })
  if (process.env['CI'] === 'true' || process.argv.includes('--update')) process.exitCode = 1
} else {
  const isUpdate = process.argv.includes('--update')
  const words = process.argv.slice(2).filter((word) => !word.startsWith('-'))
  if ((await visualRun(words, isUpdate ? updateBaselines : comparePictures)) > 0) process.exitCode = 1
}
