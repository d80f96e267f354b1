import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder for the unpacked browser and the note of which one was chosen; gone with node_modules. */
export const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/browser', import.meta.url))

/** The note itself: a `Browser` as JSON. */
export const choiceFile = join(cacheFolder, 'browser.json')
