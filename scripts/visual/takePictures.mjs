import { drawPicture } from './drawPicture.mjs'
import { openPage } from './openPage.mjs'

/** @typedef {import('./listPictures.mjs').Picture} Picture */
/** @typedef {(picture: Picture, shot: Buffer | string) => Promise<void>} Taken */

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
      await taken(picture, await drawPicture(open.page, story, isFirst))
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
