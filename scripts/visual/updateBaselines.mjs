import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { comparePicture } from './comparePicture.mjs'
import { baselineFolder } from './folders.mjs'
import { takePictures } from './takePictures.mjs'

/**
 * Writes the baselines that changed, removes those whose story is gone, and returns how many stories failed.
 * @param {import('./visualRun.mjs').VisualRun} run
 */
export async function updateBaselines({ open, pictures, isWhole }) {
  const counts = { written: 0, removed: 0, failed: 0 }
  await takePictures(open, pictures, async ({ name }, shot) => {
    const file = join(baselineFolder, name)
    if (typeof shot === 'string') {
      counts.failed += 1
      return console.log(`  ${name}: ${shot}`)
    }
    const before = await readFile(file).catch(() => undefined)
    if (before && !comparePicture(before, shot)) return
    counts.written += 1
    await writeFile(file, shot)
  })
  const known = new Set(pictures.map(({ name }) => name))
  for (const name of isWhole ? await readdir(baselineFolder) : []) {
    if (!name.endsWith('.png') || known.has(name)) continue
    counts.removed += 1
    await rm(join(baselineFolder, name))
  }
  console.log(`Baselines: ${counts.written} written, ${counts.removed} removed, ${counts.failed} stories failed.`)
  return counts.failed
}
