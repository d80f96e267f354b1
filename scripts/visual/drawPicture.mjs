import { hasLayers, settle, showStory } from './showStory.mjs'

/**
 * Shows a story and returns its PNG, or the reason why there is none.
 * @param {import('playwright').Page} page
 * @param {string} id
 * @param {boolean} isFirst True where the page has just been opened with this story.
 */
export async function drawPicture(page, id, isFirst) {
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
