import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { accessibleNames, openToastPage, tell } from './openToastPage.ts'

let rig: Awaited<ReturnType<typeof openToastPage>>
let page: Page
beforeAll(async () => {
  rig = await openToastPage()
})
afterEach(() => page.close())
afterAll(() => rig.close())

const failure = { jobId: 'lease', name: 'lease.pdf', error: 'The file is encrypted and cannot be read' }
const toast = () => page.locator('[data-part=toast]')
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

for (const kind of ['dialog', 'drawn dialog']) {
  test(`under a modal ${kind} a toast is found by assistive technology, read aloud and pressed`, async () => {
    page = await rig.visit()
    await press(`Open ${kind}`)
    await tell(page, 'job-failed', failure)
    const dialog = page.getByRole('dialog', { name: /Share|Drawn/ })
    // While they are read aloud, the words are in the tree.
    await dialog.locator('[aria-live=assertive]', { hasText: 'lease.pdf failed' }).waitFor({ state: 'attached' })
    expect(await accessibleNames(page, 'region')).toEqual(['Notifications (F8)'])
    expect(await accessibleNames(page, 'button')).toEqual(expect.arrayContaining(['Done', 'Dismiss']))
    expect(await accessibleNames(page, 'button')).not.toContain('Follow')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await toast().waitFor({ state: 'detached' })
    expect(await dialog.isVisible()).toBe(true)
  })
}

test('Escape in a toast under a modal dialog dismisses the toast alone', async () => {
  page = await rig.visit()
  await press('Open dialog')
  await tell(page, 'job-failed', failure)
  await toast().focus()
  await page.keyboard.press('Escape')
  await toast().waitFor({ state: 'detached' })
  expect(await page.getByRole('dialog', { name: 'Share' }).isVisible()).toBe(true)
})

test('when the dialog closes the toast is back on the page', async () => {
  page = await rig.visit()
  await tell(page, 'job-failed', failure)
  await toast().waitFor()
  await press('Open dialog')
  await page.locator('dialog [data-part=toast]').waitFor()
  await press('Done')
  await page.locator('main [data-part=toast]').waitFor()
  expect(await accessibleNames(page, 'button')).toEqual(expect.arrayContaining(['Follow', 'Dismiss']))
})

test('the words of a failure are selected by a drag with the mouse', async () => {
  page = await rig.visit()
  await tell(page, 'job-failed', failure)
  const message = page.locator('[data-part=message] bdi')
  const box = await message.boundingBox()
  if (!box) throw new Error('The toast has no message.')
  await page.mouse.move(box.x + 1, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 })
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 5 })
  await page.mouse.up()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('file is encrypted')
  expect(await toast().count()).toBe(1)
})

test('a mouse that drags the edge of a toast aside dismisses it', async () => {
  page = await rig.visit()
  await tell(page, 'job-failed', failure)
  const icon = page.locator('[data-part=toast] > [data-part=tone]')
  const box = await icon.boundingBox()
  if (!box) throw new Error('The toast has no icon.')
  await page.mouse.move(box.x + 4, box.y + 4)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + 4, { steps: 8 })
  await page.mouse.up()
  await toast().waitFor({ state: 'detached' })
  expect(await toast().count()).toBe(0)
})

test('a job that is followed keeps one toast, and the focus in it, from its bar to its result', async () => {
  page = await rig.visit()
  await press('Follow')
  await tell(page, 'job-progress', { jobId: 'report', name: 'report.pdf', progress: 42 })
  await page.keyboard.press('F8')
  await page.getByRole('button', { name: 'Dismiss' }).focus()
  await tell(page, 'job-completed', { jobId: 'report', name: 'report.pdf', resultUrl: '/results/report' })
  await page.getByRole('link', { name: 'Open result' }).waitFor()
  expect(await toast().count()).toBe(1)
  expect(await page.evaluate(() => document.activeElement?.closest('[data-tt]')?.getAttribute('data-tt'))).toBe(
    'NotificationToasts',
  )
})
