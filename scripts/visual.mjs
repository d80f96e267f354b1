// Compares every story of the built Storybook with its baseline; --update makes today's pictures the baseline.
import { mkdir, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { browserSource } from './browser.mjs'
import { comparePictures } from './visual/comparePictures.mjs'
import { baselineFolder, outputFolder, storybookFolder } from './visual/folders.mjs'
import { listPictures } from './visual/listPictures.mjs'
import { updateBaselines } from './visual/updateBaselines.mjs'
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
  const pictures = await listPictures(storybookFolder).catch(() => undefined)
  if (!pictures) console.error('There is no built Storybook: run npm run build-storybook first.')
  const run = process.argv.includes('--update') ? updateBaselines : comparePictures
  if (!pictures || (await run(pictures)) > 0) process.exitCode = 1
}
