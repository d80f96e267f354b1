import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { comparePicture } from './comparePicture.mjs'
import { baselineFolder, outputFolder } from './folders.mjs'

/** @typedef {{ name: string, why: string, images: string[] }} Failure */

/** @param {string} name @param {Record<string, Buffer | undefined>} images */
async function keep(name, images) {
  const kept = Object.entries(images).flatMap(([kind, bytes]) => (bytes ? [{ kind, bytes }] : []))
  for (const { kind, bytes } of kept) await writeFile(join(outputFolder, `${kind}.${name}`), bytes)
  return kept.map(({ kind }) => kind)
}

/**
 * Compares a picture with its baseline and keeps what a person needs to see where they differ.
 * @param {string} name
 * @param {Buffer | string} shot
 * @returns {Promise<Failure | undefined>}
 */
export async function judgePicture(name, shot) {
  if (typeof shot === 'string') return { name, why: shot, images: [] }
  const before = await readFile(join(baselineFolder, name)).catch(() => undefined)
  if (!before) return { name, why: 'there is no baseline', images: await keep(name, { after: shot }) }
  const result = comparePicture(before, shot)
  if (!result) return undefined
  const images = await keep(name, { before, after: shot, difference: result.difference })
  return { name, why: result.why, images }
}
