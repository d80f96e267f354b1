import { readdir } from 'node:fs/promises'
import { baselineFolder, outputFolder } from './folders.mjs'
import { judgePicture } from './judgePicture.mjs'
import { takePictures } from './takePictures.mjs'
import { writeReport } from './writeReport.mjs'

/** @param {import('./visualRun.mjs').VisualRun} run */
async function staleBaselines({ pictures, isWhole }) {
  if (!isWhole) return []
  const known = new Set(pictures.map(({ name }) => name))
  const files = await readdir(baselineFolder)
  const stale = files.filter((file) => file.endsWith('.png') && !known.has(file))
  return stale.map((name) => ({ name, why: 'its story is gone', images: [] }))
}

/**
 * Compares every picture with its baseline, prints and writes what differs, and returns how many do.
 * @param {import('./visualRun.mjs').VisualRun} run
 */
export async function comparePictures(run) {
  /** @type {import('./judgePicture.mjs').Failure[]} */
  const failures = await staleBaselines(run)
  let passed = 0
  await takePictures(run.open, run.pictures, async ({ name }, shot) => {
    const failure = await judgePicture(name, shot)
    if (failure) failures.push(failure)
    else passed += 1
  })
  failures.sort((a, b) => a.name.localeCompare(b.name))
  for (const { name, why } of failures) console.log(`  ${name}: ${why}`)
  await writeReport({ passed, failures })
  console.log(`${passed} pictures are as they were, ${failures.length} are not.`)
  if (failures.length > 0)
    console.log(`See ${outputFolder}/index.html; if the change is meant: npm run test:visual -- --update`)
  return failures.length
}
