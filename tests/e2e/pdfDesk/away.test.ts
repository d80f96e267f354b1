import type { Locator } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { until } from '../browser/guest.ts'
import { sightOf } from '../browser/sight.ts'
import type {} from '../away/page/tab.ts'
import { bellOf } from './bell.ts'
import { E2eDesk } from './e2eDesk.ts'
import type { Visitor } from './visitor.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

/** An admin who holds the lane back until everybody has looked away: how soon a document is read decides nothing. */
async function holdLane() {
  const grace = await desk.visit()
  await grace.signInAs('grace')
  const lane = grace.lane('normal')
  await lane.getByRole('button', { name: 'Pause' }).click()
  await lane.getByRole('button', { name: 'Resume' }).waitFor()
  return { release: () => lane.getByRole('button', { name: 'Resume' }).click() }
}

/** Somebody signed in, in a browser whose tabs can be out of sight. */
async function signInHideably() {
  const ada = await desk.visitHideably()
  await ada.signInAs('ada')
  return ada
}

const sight = ({ page }: Visitor) => sightOf({ page, devTools: () => page.context().newCDPSession(page) })

/** What the desktop was ever told by this tab. */
const told = ({ page }: Visitor): Promise<string[]> =>
  page.evaluate(() => window.desktop.map(({ title, body }) => [title, body].filter(Boolean).join(': ')))

/** What of it is still there. */
const shown = ({ page }: Visitor): Promise<number> =>
  page.evaluate(() => window.desktop.filter(({ isOpen }) => isOpen).length)

/** What has the focus, whether or not its window has it. */
const focused = ({ page }: Visitor): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

test('of two tabs that nobody looks at one calls back, once, and leads to the document', async () => {
  await desk.serve()
  const lane = await holdLane()
  const first = await signInHideably()
  const last = await desk.openTab(first)
  await last.signInAs('ada')
  await last.upload('report.pdf', 'report')
  await last.seeStatus('report.pdf', 'Queued')
  await last.goTo('Activity')
  const [firstSight, lastSight] = [await sight(first), await sight(last)]
  await firstSight.hide()
  await lastSight.hide()
  await lane.release()
  await until(() => told(last), ['report.pdf is done'])
  await until(() => last.page.title(), '(1) PDF desk')
  await until(() => first.page.locator('[data-part="badge"]').first().textContent(), '1')
  expect([await told(first), await first.page.title()]).toEqual([[], 'PDF desk'])

  await last.page.evaluate(() => window.desktop[0]?.click())
  await until(() => focused(last).then((text) => text.includes('report.pdf')), true)
  await lastSight.show()
  await until(() => last.page.title(), 'PDF desk')
  expect([await shown(last), await told(first)]).toEqual([0, []])
  expect([...first.complaints, ...last.complaints]).toEqual([])
})

test('a batch of documents calls back once', async () => {
  await desk.serve()
  const lane = await holdLane()
  const ada = await signInHideably()
  const names = ['one.pdf', 'two.pdf', 'three.pdf', 'four.pdf']
  await ada.uploadAll(names.map((name) => [name, 'report']))
  await until(() => ada.page.getByText('Uploading').count(), 0)
  const { hide, show } = await sight(ada)
  await hide()
  await lane.release()
  await until(() => ada.page.title(), '(1) PDF desk')
  await until(() => shown(ada), 1)
  expect(await told(ada)).toHaveLength(1)
  await show()
  await until(() => ada.page.title(), 'PDF desk')
  expect(ada.complaints).toEqual([])
})

const ways: { how: string; ask: (settings: Locator) => Promise<void> }[] = [
  {
    how: 'asked for',
    async ask(settings) {
      await settings.locator('[data-part="disturb"] [role="switch"]').click()
      await settings.locator('[data-choice="hour"] input').check()
    },
  },
  {
    how: 'at set hours',
    async ask(settings) {
      await settings.locator('[data-part="quiet-hours"] [role="switch"]').click()
      // The whole day, whatever the time is.
      for (const time of await settings.locator('input[type="time"]').all()) await time.fill('00:00')
    },
  },
]

test.each(ways)('whoever wants quiet, $how, is counted for and not called', async ({ ask }) => {
  await desk.serve()
  const lane = await holdLane()
  const ada = await signInHideably()
  const bell = bellOf(ada)
  await bell.open()
  await bell.turnSettings()
  await ask(bell.panel)
  await ada.page.keyboard.press('Escape')
  await ada.page.locator('[data-tt="NotificationCenter"][data-quiet="true"][data-open="false"]').waitFor()
  await ada.upload('report.pdf', 'report')
  await ada.seeStatus('report.pdf', 'Queued')
  const { hide, show } = await sight(ada)
  await hide()
  await lane.release()
  await until(() => ada.page.title(), '(1) PDF desk')
  expect(await told(ada)).toEqual([])
  await show()
  expect(await ada.page.locator('[data-part="toast"]').count()).toBe(0)
  expect(ada.complaints).toEqual([])
})
