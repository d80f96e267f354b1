import { openPage } from './openPage.mjs'
import { hasLayers, settle, showStory } from './showStory.mjs'

/** @typedef {import('./listPictures.mjs').Picture} Picture */
/** @typedef {(picture: Picture, shot: Buffer | string) => Promise<void>} Taken */

/** @param {import('playwright').Page} page @param {string} id @param {boolean} isFirst */
async function draw(page, id, isFirst) {
  const event = isFirst ? 'forceRemount' : 'setCurrentStory'
  const end = await page.evaluate(showStory, { id, event })
  if (end.ending === 'failed') return `the story failed: ${end.why}`
  await page.evaluate(settle)
  if (await page.evaluate(hasLayers)) await rasterAnew(page)
  return page.screenshot({ animations: 'disabled', caret: 'hide', fullPage: true })
}

/**
 * Has everything drawn once more where it now stands: a layer that moved by part of a pixel after it was first drawn
 * (a table's sticky cells, pushed down by a chart) keeps its old rounding otherwise, and only on some runs.
 * @param {import('playwright').Page} page
 */
async function rasterAnew(page) {
  const client = await page.context().newCDPSession(page)
  const size = page.viewportSize() ?? { width: 800, height: 600 }
  for (const deviceScaleFactor of [2, 1]) {
    await client.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor, mobile: false })
    await page.evaluate(settle)
  }
  await client.detach()
}

/**
 * Takes pictures one after another; a page is kept as long as width and theme stay the same and nothing goes wrong.
 * @param {{ browser: import('playwright').Browser, url: string, queue: Picture[], taken: Taken }} work
 */
async function work({ browser, url, queue, taken }) {
  /** @type {{ page: import('playwright').Page, pass: Picture['pass'] } | undefined} */
  let open
  for (let picture = queue.shift(); picture; picture = queue.shift()) {
    const { pass, story } = picture
    try {
      const isFirst = open?.pass !== pass
      if (isFirst) await open?.page.close()
      if (!open || isFirst) open = { page: await openPage(browser, url, picture), pass }
      await taken(picture, await draw(open.page, story, isFirst))
    } catch (error) {
      await open?.page.close()
      open = undefined
      await taken(picture, `the page failed: ${String(error).split('\n')[0]}`)
    }
  }
  await open?.page.close()
}

/**
 * Draws each picture and hands on the PNG, or the reason why there is none.
 * @param {import('./openStorybook.mjs').OpenStorybook} open
 * @param {Picture[]} pictures
 * @param {Taken} taken
 */
export async function takePictures({ browser, url }, pictures, taken) {
  const queue = [...pictures]
  await Promise.all([1, 2].map(() => work({ browser, url, queue, taken })))
}
