/** The moment at which every page's clock stands. */
const now = new Date('2026-01-15T12:00:00Z')

// Runs inside the page: true once the first story has come to an end, be it an error page.
const idle = () => {
  const phase = Reflect.get(globalThis, '__STORYBOOK_PREVIEW__')?.currentRender?.phase
  const shown = document.body.className
  return ['completed', 'finished', 'errored', 'aborted'].includes(phase) || /sb-show-(error|nopreview)/.test(shown)
}

/**
 * A page with Storybook's preview in it, in one pass's width and theme.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {import('./listPictures.mjs').Picture} picture
 */
export async function openPage(browser, url, { story, pass }) {
  const page = await browser.newPage({
    viewport: { width: pass.width, height: 600 },
    deviceScaleFactor: 1,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    forcedColors: pass.forcedColors,
  })
  await page.clock.setFixedTime(now)
  const address = `${url}/iframe.html?id=${story}&viewMode=story&globals=${pass.globals}`
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForFunction(idle, null, { timeout: 30_000 })
  return page
}
