import { openPage } from './openPage.mjs'

/** @typedef {{ name: string, globals: string, width: number, forcedColors: 'active' | 'none' }} Pass */
/** @typedef {{ story: string, name: string, pass: Pass }} Picture */
/** @typedef {{ viewport?: number, forcedColors?: 'active' | 'none', disable?: boolean } & Record<string, unknown>} Mode */
/** @typedef {{ disableSnapshot?: boolean, modes?: Record<string, Mode> }} Chromatic */
/** @typedef {{ id: string, chromatic: Chromatic }} Story */

// Runs inside the page: what every story says of its pictures, in the words that Chromatic reads too.
const readStories = async () => {
  const stories = await Reflect.get(globalThis, '__STORYBOOK_PREVIEW__').extract()
  return /** @type {Story[]} */ (
    Object.entries(stories).map(([id, { parameters }]) => ({ id, chromatic: parameters.chromatic ?? {} }))
  )
}

/** @param {string} name @param {Mode} mode @returns {Pass} */
function passOf(name, { viewport = 1280, forcedColors = 'none', disable: _, ...globals }) {
  const pairs = Object.entries(globals).map(([global, value]) => `${global}:${String(value)}`)
  return { name: name.toLowerCase().replaceAll(' ', '-'), globals: pairs.join(';'), width: viewport, forcedColors }
}

/**
 * Every picture that the stories ask for, mode by mode.
 * @param {Story[]} stories
 * @returns {Picture[]}
 */
export function picturesOf(stories) {
  /** @type {Map<string, Picture[]>} */
  const byPass = new Map()
  for (const { id, chromatic } of stories) {
    if (chromatic.disableSnapshot) continue
    for (const [name, mode] of Object.entries(chromatic.modes ?? {})) {
      if (mode.disable) continue
      const pass = passOf(name, mode)
      const key = JSON.stringify(pass)
      // One object for one mode: a page is kept as long as the mode is the same.
      const pictures = byPass.get(key) ?? []
      byPass.set(key, [...pictures, { story: id, name: `${id}.${pass.name}.png`, pass: pictures[0]?.pass ?? pass }])
    }
  }
  return [...byPass.values()].flat()
}

/**
 * Every picture of a built Storybook that is served at `url`.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
export async function listPictures(browser, url) {
  const index = await (await fetch(`${url}/index.json`)).json()
  const entries = /** @type {{ type: string, id: string }[]} */ (Object.values(index.entries))
  const first = entries.find(({ type }) => type === 'story')
  if (!first) return []
  const page = await openPage(browser, url, { story: first.id, name: '', pass: passOf('first', {}) })
  try {
    return picturesOf(await page.evaluate(readStories))
  } finally {
    await page.close()
  }
}
