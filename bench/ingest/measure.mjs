// One contestant under one load, in a page of its own.

/** Milliseconds before anything is counted, and how long it is counted for. */
const warmUpMs = 6_000
const measuredMs = 4_000

/** @param {number} ms */
const pass = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** @typedef {{ script: number, task: number, kept: number }} Figures milliseconds per 1,000 events, and the part kept up with */

/**
 * Thread time, so that other work on the machine does not count.
 * @param {import('playwright').Browser} browser
 * @param {string} bundle
 * @param {string} name
 * @param {import('./stream.ts').Setting} setting
 * @returns {Promise<Figures>}
 */
export async function measure(browser, bundle, name, setting) {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } })
  try {
    page.on('pageerror', (error) => console.error(`${name}: ${error}`))
    await page.addScriptTag({ content: bundle })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const look = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      const figure = (/** @type {string} */ wanted) => metrics.find((one) => one.name === wanted)?.value ?? 0
      /** @type {{ delivered: number, due: number }} */
      const counts = await page.evaluate('run.counts()')
      return { script: figure('ScriptDuration'), task: figure('TaskDuration'), ...counts }
    }
    await page.evaluate(`run = ingest.begin(${JSON.stringify(name)}, ${JSON.stringify(setting)})`)
    await pass(warmUpMs)
    const before = await look()
    await pass(measuredMs)
    const after = await look()
    const delivered = after.delivered - before.delivered
    const perThousand = (/** @type {number} */ seconds) => (seconds * 1_000 * 1_000) / delivered
    return {
      script: perThousand(after.script - before.script),
      task: perThousand(after.task - before.task),
      kept: delivered / (after.due - before.due),
    }
  } finally {
    await page.close()
  }
}
