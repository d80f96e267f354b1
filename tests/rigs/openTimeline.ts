import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright'

/** A story beside its timeline, as a person has it on screen. */
export interface OpenTimeline {
  page: Page
  /** The page that the story is drawn in. */
  preview: Frame
  panel: Locator
  /** The slider. */
  head: Locator
  /** All the words of the story. */
  words(): Promise<string>
  /** Resolves when the story says this, or anything else where `fits` is false. */
  saying(words: string, fits?: boolean): Promise<void>
  button(name: string): Locator
  /** Milliseconds at which the head stands. */
  moment(): Promise<number>
  /** Resolves when the head stands at this many milliseconds. */
  standing(ms: number): Promise<void>
  dragTo(ms: number, durationMs: number): Promise<void>
}

const framed = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame()
  if (!frame) throw new Error('Storybook shows no preview.')
  return frame
}

/** Opens an address of Storybook’s manager at the timeline. */
export async function openTimeline(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { init?: string } = {},
): Promise<OpenTimeline> {
  const { init, ...context } = options
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...context })
  if (init) await page.addInitScript(init)
  await page.goto(`${address}&panel=bottom&nav=false&addonPanel=telltale/timeline/panel`)
  const panel = page.locator('[data-part=panel]')
  await panel.waitFor()
  const preview = await framed(page)
  await preview.locator('#storybook-root [data-tt]').first().waitFor()
  const head = panel.getByRole('slider', { name: 'Moment of the scenario' })
  const root = preview.locator('#storybook-root')
  return {
    page,
    preview,
    panel,
    head,
    words: () => root.innerText(),
    async saying(words, fits = true) {
      await preview.waitForFunction(
        (wanted) =>
          (document.querySelector<HTMLElement>('#storybook-root')?.innerText === wanted.words) === wanted.fits,
        { words, fits },
      )
    },
    button: (name) => panel.getByRole('button', { name, exact: true }),
    moment: async () => Number(await head.getAttribute('aria-valuenow')),
    standing: (ms) => panel.locator(`[role=slider][aria-valuenow="${ms}"]`).waitFor(),
    async dragTo(ms, durationMs) {
      const lanes = await panel.locator('[data-part=lanes]').boundingBox()
      const handle = await head.boundingBox()
      if (!lanes || !handle) throw new Error('There is no track to drag on.')
      const y = handle.y + handle.height / 2
      await page.mouse.move(handle.x + handle.width / 2, y)
      await page.mouse.down()
      await page.mouse.move(lanes.x + (lanes.width * ms) / durationMs, y, { steps: 8 })
      await page.mouse.up()
    },
  }
}
