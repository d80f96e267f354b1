import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @typedef {{ name: string, globals: string, width: number }} Pass */
/** @typedef {{ story: string, name: string, pass: Pass }} Picture */
/** @typedef {{ type: string, id: string, title: string, tags: string[] }} Entry */

// A padded canvas takes 16 px on either side: what is left at 312 is the narrowest room a widget must live in, 280.
const passes = [
  { name: 'light', globals: 'theme:light', width: 800 },
  { name: 'dark', globals: 'theme:dark', width: 800 },
  { name: 'narrow', globals: 'theme:light', width: 312 },
]

/** @param {Entry} entry @param {Pass} pass */
const belongs = (entry, pass) => pass.name !== 'narrow' || entry.title.startsWith('Widgets/')

/**
 * Every picture of a built Storybook, pass by pass.
 * @param {string} folder
 */
export async function listPictures(folder) {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'))
  const entries = /** @type {Entry[]} */ (Object.values(index.entries))
  const stories = entries.filter(({ type, tags }) => type === 'story' && !tags.includes('no-visual'))
  return passes.flatMap((pass) =>
    stories
      .filter((entry) => belongs(entry, pass))
      .map(({ id }) => /** @type {Picture} */ ({ story: id, name: `${id}.${pass.name}.png`, pass })),
  )
}
