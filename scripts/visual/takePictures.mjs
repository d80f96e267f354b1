import { chromium } from 'playwright'
import { launchOptions } from '../browser.mjs'
import { openPage } from './openPage.mjs'
import { serveFolder } from './serveFolder.mjs'
import { settle, showStory } from './showStory.mjs'

/** @typedef {import('./listPictures.mjs').Picture} Picture */
/** @typedef {(picture: Picture, shot: Buffer | string) => Promise<void>} Taken */

/** @param {import('playwright').Page} page @param {string} id @param {boolean} isFirst */
async function shoot(page, id, isFirst) {
  const event = isFirst ? 'forceRemount' : 'setCurrentStory'
  const end = await page.evaluate(showStory, { id, event })
  if (end.ending === 'failed') return `the story failed: ${end.why}`
  await page.evaluate(settle)
  return page.screenshot({ animations: 'disabled', caret: 'hide', fullPage: true })
}

/**
 * Takes pictures one after another; a page is kept as long as width and theme stay the same.
 * @param {{ browser: import('playwright').Browser, url: string, queue: Picture[], taken: Taken }} work
 */
async function work({ browser, url, queue, taken }) {
  /** @type {import('playwright').Page | undefined} */
  let page
  /** @type {Picture | undefined} */
  let last
  for (let picture = queue.shift(); picture; picture = queue.shift()) {
    const isFirst = !page || last?.pass !== picture.pass
    if (isFirst) {
      await page?.close()
      page = await openPage(browser, url, picture)
    }
    if (page) await taken(picture, await shoot(page, picture.story, isFirst))
    last = picture
  }
  await page?.close()
}

/**
 * Draws each picture of a built Storybook and hands on the PNG, or the reason why there is none.
 * @param {string} folder
 * @param {Picture[]} pictures
 * @param {Taken} taken
 */
export async function takePictures(folder, pictures, taken) {
  const { url, close } = await serveFolder(folder)
  const browser = await chromium.launch(launchOptions())
  const queue = [...pictures]
  try {
    await Promise.all([1, 2].map(() => work({ browser, url, queue, taken })))
  } finally {
    await browser.close()
    close()
  }
}
