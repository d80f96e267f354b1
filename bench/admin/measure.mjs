// One contestant in a page of its own.

/**
 * @typedef {object} Figures
 * @property {number} perUpdate milliseconds of main thread for a sample that is shown
 * @property {number} nodes elements in the page
 * @property {readonly number[]} heap megabytes after garbage was collected: at first, and after each part
 */

/**
 * Work in thread time, so that other work on the machine does not count.
 * @param {import('playwright').Browser} browser
 * @param {{ script: string, styles: string }} bundle
 * @param {string} name
 * @param {{ told: number, parts: number, updates: number }} setting
 * @returns {Promise<Figures>}
 */
export async function measure(browser, bundle, name, { told, parts, updates }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1_200 } })
  page.setDefaultTimeout(0)
  try {
    page.on('pageerror', (error) => console.error(`${name}: ${error}`))
    await page.addStyleTag({ content: bundle.styles })
    await page.addScriptTag({ content: bundle.script })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    await devtools.send('HeapProfiler.enable')
    const taken = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0
    }
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage')
      return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6
    }
    await page.evaluate(`run = admin.begin(${JSON.stringify(name)}, ${told}); undefined`)
    await page.waitForFunction('run.drawn() >= 5')
    await page.evaluate('run.pass(50)')
    const sizes = [await heap()]
    let work = 0
    for (let part = 0; part < parts; part++) {
      const before = await taken()
      await page.evaluate(`run.pass(${updates})`)
      work += (await taken()) - before
      sizes.push(await heap())
    }
    const nodes = /** @type {number} */ (await page.evaluate('run.nodes()'))
    return { perUpdate: (work * 1_000) / (parts * updates), nodes, heap: sizes }
  } finally {
    await page.close()
  }
}
