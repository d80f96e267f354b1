/**
 * @typedef {object} Figures
 * @property {number} openMs milliseconds of main thread that opening takes, paint included
 * @property {number} arrivalMs milliseconds of main thread that one arrival takes while the panel is open
 * @property {number} framesPerSecond frames drawn while somebody scrolls, in wall time
 * @property {number} scrollMs milliseconds of main thread for each of these frames
 * @property {number} elements elements in the page
 */

/**
 * One contestant in a page of its own. Work is counted in thread time, so that other work on the machine does not count.
 * @param {import('playwright').Browser} browser
 * @param {{ script: string, styles: string }} bundle
 * @param {string} name
 * @param {number} count
 * @returns {Promise<Figures>}
 */
export async function measure(browser, bundle, name, count) {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } })
  page.setDefaultTimeout(300_000)
  try {
    page.on('pageerror', (error) => console.error(`${name}: ${error}`))
    await page.addStyleTag({ content: bundle.styles })
    await page.addScriptTag({ content: bundle.script })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const spent = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return (metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0) * 1_000
    }
    /** @type {(act: string) => Promise<{ ms: number, told: any }>} */
    const timed = async (act) => {
      const before = await spent()
      const told = await page.evaluate(act)
      return { ms: (await spent()) - before, told }
    }
    await page.evaluate(`run = notifications.begin(${JSON.stringify(name)}, ${count}); undefined`)
    const opened = await timed('run.open()')
    const arrived = await timed('run.arrive()')
    const scrolled = await timed('run.scroll()')
    /** @type {{ framesPerSecond: number, frames: number }} */
    const { framesPerSecond, frames } = scrolled.told
    const elements = await page.evaluate('run.elements()')
    return {
      openMs: opened.ms,
      arrivalMs: arrived.ms,
      framesPerSecond,
      scrollMs: scrolled.ms / frames,
      elements: Number(elements),
    }
  } finally {
    await page.close()
  }
}
