import type { Response } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { bellOf } from './bell.ts'
import { E2eDesk } from './e2eDesk.ts'
import { keptIn } from './keptIn.ts'
import type { Visitor } from './visitor.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

/** The server's yes to what the person does next with a notification. */
const answerOf = ({ page }: Visitor, kind: string): Promise<Response> =>
  page.waitForResponse((answer) => {
    const isAsked = answer.request().postData()?.includes(`"${kind}"`) ?? false
    return isAsked && answer.url().endsWith('/notifications') && answer.ok()
  })

/** What the server that gave this answer keeps of the person's notifications. */
async function marksAt({ page }: Visitor, answer: Response): Promise<unknown> {
  const { authorization = '' } = await answer.request().allHeaders()
  const kept = await page.request.get(answer.url(), { headers: { authorization } })
  return ((await kept.json()) as { notifications: unknown }).notifications
}

test('what was told, read and put away outlives a reload, and goes with the sign-out', async () => {
  await desk.serve()
  const ada = await desk.visit()
  const bell = bellOf(ada)
  await ada.signInAs('ada')
  for (const name of ['read.pdf', 'away.pdf', 'new.pdf']) {
    await ada.upload(name, 'encrypted')
    await ada.seeStatus(name, 'Failed')
  }
  await bell.open()
  await bell.item('read.pdf').locator('[data-part="unread"]').click()
  await bell.item('away.pdf').hover()
  await bell.item('away.pdf').locator('[data-part="archive"]').click()
  await ada.picture('notifications')
  await expect.poll(() => keptIn(ada).then((kept) => kept.join())).toMatch(/away\.pdf[^}]*"archived":true/)

  await ada.page.reload()
  await ada.signInAs('ada')
  await bell.open()
  await bell.item('new.pdf').waitFor()
  expect(await bell.item('new.pdf').getAttribute('data-read')).toBe('false')
  expect(await bell.item('read.pdf').getAttribute('data-read')).toBe('true')
  expect(await bell.item('away.pdf').count()).toBe(0)
  expect(await ada.page.locator('[data-part="toast"]').count()).toBe(0)
  await bell.filter('archived')
  await bell.item('away.pdf').waitFor()

  expect((await keptIn(ada)).join()).not.toContain('token')
  await ada.signOut()
  await expect.poll(() => keptIn(ada)).toEqual([])
  expect(ada.complaints).toEqual([])
})

test('the way to a result is not kept: it comes anew with the job', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('report.pdf', 'report')
  await ada.seeStatus('report.pdf', 'Done')
  await expect.poll(() => keptIn(ada).then((kept) => kept.join())).toContain('report.pdf')
  expect((await keptIn(ada)).join()).not.toContain('/text')
  expect(ada.complaints).toEqual([])
})

test('what is read in one tab is read in the other at once', async () => {
  await desk.serve()
  const here = await desk.visit()
  const there = await desk.openTab(here)
  await here.signInAs('ada')
  await there.signInAs('ada')
  await here.upload('encrypted.pdf', 'encrypted')
  for (const tab of [here, there]) {
    await bellOf(tab).open()
    await bellOf(tab).item('encrypted.pdf').waitFor()
  }
  await bellOf(here).item('encrypted.pdf').locator('[data-part="unread"]').click()
  await there.page.locator('[data-part="item"][data-read="true"]').waitFor()
  expect([...here.complaints, ...there.complaints]).toEqual([])
})

test('what the server cannot keep is taken back, and kept once it is there again', async () => {
  const server = await desk.serve()
  const ada = await desk.visit()
  const bell = bellOf(ada)
  await ada.signInAs('ada')
  for (const name of ['read.pdf', 'late.pdf']) {
    await ada.upload(name, 'encrypted')
    await ada.seeStatus(name, 'Failed')
  }
  await bell.open()
  const early = answerOf(ada, 'read')
  await bell.item('read.pdf').locator('[data-part="unread"]').click()
  await early

  await server.kill()
  await bell.item('late.pdf').hover()
  await bell.item('late.pdf').locator('[data-part="archive"]').click()
  await bell.panel.locator('[data-part="notice"][data-notice="unsaved"]').waitFor()
  await bell.item('late.pdf').waitFor()
  expect(await bell.item('late.pdf').getAttribute('data-read')).toBe('false')
  await ada.page.keyboard.press('Escape')
  const unsaved = ada.toast('This could not be saved')
  await unsaved.waitFor()
  await ada.picture('unsaved')

  await server.start()
  const late = answerOf(ada, 'archived')
  await unsaved.getByRole('button', { name: 'Try again' }).click()
  await unsaved.waitFor({ state: 'detached' })
  expect(await marksAt(ada, await late)).toMatchObject([{ read: true }, { archived: true }])
  await bell.open()
  await bell.item('read.pdf').waitFor()
  expect(await bell.item('late.pdf').count()).toBe(0)
  expect(ada.complaints).toEqual([])
})

test('what is undone before it is saved is saved as undone', async () => {
  await desk.serve()
  const ada = await desk.visit()
  const bell = bellOf(ada)
  await ada.signInAs('ada')
  await ada.upload('encrypted.pdf', 'encrypted')
  await ada.seeStatus('encrypted.pdf', 'Failed')
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await ada.page.route('**/notifications', async (route) => {
    if (route.request().postData()?.includes('"archived"')) await released
    await route.continue()
  })
  await bell.open()
  await bell.item('encrypted.pdf').hover()
  await bell.item('encrypted.pdf').locator('[data-part="archive"]').click()
  const [archived, undone] = [answerOf(ada, 'archived'), answerOf(ada, 'unarchived')]
  await bell.panel.locator('[data-part="notice-act"]').click()
  await bell.item('encrypted.pdf').waitFor()
  release()
  await archived
  expect(await marksAt(ada, await undone)).toEqual([])
  expect(ada.complaints).toEqual([])
})

test('an upload is followed in a toast from any page, which becomes its result', async () => {
  await desk.serve({ PAGE_DELAY_MS: '60' })
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('report.pdf', 'report')
  await ada.goTo('Activity')
  await ada.toast('report.pdf').locator('[data-part="bar"]').waitFor()
  await ada.picture('followed')
  const result = await ada.toast('report.pdf is done').getByRole('link').getAttribute('href')
  expect(await (await ada.page.request.get(result ?? '')).text()).toContain('Sail trim report, page 1')
  expect(ada.complaints).toEqual([])
})

test('a followed upload is cancelled from its toast', async () => {
  await desk.serve({ PAGE_DELAY_MS: '200' })
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.upload('book.pdf', 'long')
  await ada.goTo('Activity')
  const toast = ada.toast('book.pdf')
  await toast.getByRole('button', { name: 'Cancel', exact: true }).click()
  await toast.getByRole('button', { name: 'Cancel it?' }).click()
  await ada.goTo('Documents')
  await ada.seeStatus('book.pdf', 'Cancelled')
  expect(ada.complaints).toEqual([])
})

test('how a person wants to hear of things is chosen behind the bell, and stays', async () => {
  await desk.serve()
  const ada = await desk.visit()
  const bell = bellOf(ada)
  await ada.signInAs('ada')
  await bell.open()
  await bell.turnSettings()
  const box = bell.panel.getByRole('checkbox').first()
  const wasChecked = await box.isChecked()
  await box.setChecked(!wasChecked)
  await bell.panel.locator('[data-part="try-sound"]').click()
  await ada.picture('preferences')
  await ada.page.reload()
  await ada.signInAs('ada')
  await bell.open()
  await bell.turnSettings()
  await expect.poll(() => box.isChecked()).toBe(!wasChecked)
  expect(ada.complaints).toEqual([])
})
