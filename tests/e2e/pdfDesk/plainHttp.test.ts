import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'
import type { Visitor } from './visitor.ts'

let desk: E2eDesk
let ada: Visitor

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

/** Walks with the Tab key until the focus is on what has this text. */
async function tabTo(text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await ada.page.keyboard.press('Tab')
    if ((await ada.page.evaluate(() => document.activeElement?.textContent)) === text) return
  }
  throw new Error(`“${text}” cannot be reached by the Tab key.`)
}

test('without HTTPS an error is copied, and a result opened, by the keyboard alone', async () => {
  await desk.serve()
  ada = await desk.visitPlainly()
  expect(await ada.page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false])
  await ada.signInAs('ada')
  await ada.upload('damaged.pdf', 'damaged')
  await ada.seeDocument('damaged.pdf', 'This PDF is damaged')
  await tabTo('Copy')
  await ada.page.keyboard.press('Enter')
  await ada.seeDocument('damaged.pdf', 'Copied')
  await ada.page.evaluate(() => document.body.append(document.createElement('textarea')))
  await ada.page.locator('body > textarea').focus()
  await ada.page.keyboard.press('Control+V')
  const pasted = await ada.page.locator('body > textarea').inputValue()
  expect(pasted).toContain('damaged.pdf')
  expect(pasted).toContain('PDF_DAMAGED')
  expect(pasted).toContain('This PDF is damaged and cannot be read.')

  await ada.upload('report.pdf', 'report')
  await ada.seeStatus('report.pdf', 'Done')
  await ada.page.getByRole('heading', { name: 'Documents', level: 1 }).focus()
  await tabTo('Open result')
  const [download] = await Promise.all([ada.page.waitForEvent('download'), ada.page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('report.txt')
  expect(ada.complaints).toEqual([])
})
