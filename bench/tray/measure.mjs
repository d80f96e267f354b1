// One contestant under one load, in a page of its own.

/** Milliseconds before anything is counted, and how long it is counted for. */
const warmUpMs = 4_000
const measuredMs = 5_000

/** @param {number} ms */
const pass = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * @typedef {object} Figures
 * @property {number} fps frames drawn a second
 * @property {number} blank part of the looks that found no row where one should be, 0 to 1
 * @property {number} task milliseconds of main thread a second
 * @property {number} longest milliseconds of the longest task
 * @property {number} nodes elements in the page
 * @property {number} kept part of the events that was kept up with, 0 to 1
 */

/**
 * Frames in wall time, as a person sees them; work in thread time, so that other work on the machine does not count.
 * @param {import('playwright').Browser} browser
 * @param {{ script: string, styles: string }} bundle
 * @param {string} name
 * @param {import('./stream.ts').Setting} setting
 * @returns {Promise<Figures>}
 */
export async function measure(browser, bundle, name, setting) {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } })
  page.setDefaultTimeout(120_000)
  try {
    page.on('pageerror', (error) => console.error(`${name}: ${error}`))
    await page.addStyleTag({ content: bundle.styles })
    await page.addScriptTag({ content: bundle.script })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const look = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      const task = metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0
      /** @type {{ delivered: number, at: number, nodes: number, seen: import('./watchFrames.ts').FrameFigures }} */
      const told = await page.evaluate(
        '({ delivered: run.delivered(), at: performance.now(), nodes: run.nodes(), seen: run.frames.take() })',
      )
      return { task, ...told }
    }
    await page.evaluate(`run = tray.begin(${JSON.stringify(name)}, ${JSON.stringify(setting)}, 30); undefined`)
    // Ten thousand rows take their time to be laid out the first time: that is not what is measured.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
    await pass(warmUpMs)
    const before = await look()
    await pass(measuredMs)
    const after = await look()
    const seconds = (after.at - before.at) / 1_000
    const { drawn, blank, longestTask } = after.seen
    return {
      fps: drawn / seconds,
      blank: (blank * 10) / Math.max(1, drawn),
      task: ((after.task - before.task) * 1_000) / seconds,
      longest: longestTask,
      nodes: after.nodes,
      kept: (after.delivered - before.delivered) / (setting.eventsPerSecond * seconds),
    }
  } finally {
    await page.close()
  }
}
