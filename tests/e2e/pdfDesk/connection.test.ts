import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

test('the badge opens what is known of the line: the device and the server apart', async () => {
  const server = await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  const toggle = ada.page.locator('.desk-line [data-part="toggle"]')
  await toggle.click()
  const popover = ada.page.locator('.desk-line [data-part="popover"]')
  await popover.getByText('Updates arrive as they happen.').waitFor()
  await popover.locator('[data-fact="device"]').getByText('Online').waitFor()
  await popover.locator('[data-fact="round-trip"]').getByText(/\d ms/).waitFor()
  await ada.picture('line')

  await server.kill()
  await popover.getByText('The connection is down.').first().waitFor()
  await popover.locator('[data-fact="server"]').waitFor()
  await popover.locator('[data-fact="device"]').getByText('Online').waitFor()
  await server.start()
  await popover.getByText('Updates arrive as they happen.').waitFor()
  await ada.page.keyboard.press('Escape')
  await popover.waitFor({ state: 'detached' })
  expect(await toggle.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(ada.complaints).toEqual([])
})

test('what is copied for a bug report tells of the line, and of no one', async () => {
  await desk.serve()
  const ada = await desk.visit({ permissions: ['clipboard-read', 'clipboard-write'] })
  const asked = ada.page.waitForResponse(/\/session/)
  await ada.signInAs('ada')
  const { token } = (await (await asked).json()) as { token: string }
  await ada.upload('private.pdf', 'encrypted')
  await ada.seeStatus('private.pdf', 'Failed')
  await ada.page.locator('.desk-line [data-part="toggle"]').click()
  await ada.page.getByRole('button', { name: 'Copy diagnostics' }).click()
  await ada.page.locator('.desk-line [data-part="popover"]').getByText('Copied').first().waitFor()
  const copied = await ada.page.evaluate(() => navigator.clipboard.readText())
  expect(Object.keys(JSON.parse(copied) as object).length).toBeGreaterThan(0)
  for (const secret of [token, 'private.pdf', 'protected with a password', '127.0.0.1', '"ada"'])
    expect(copied).not.toContain(secret)
  expect(ada.complaints).toEqual([])
})

test('a line that is down is told across the page, and that is gone once it is back', async () => {
  const server = await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  const banner = ada.page.locator('[data-variant="banner"] [data-part="bar"]')
  expect(await banner.count()).toBe(0)
  await server.kill()
  await banner.getByText('The connection is down.').first().waitFor()
  const retry = ada.page.getByRole('button', { name: 'Retry now' })
  expect(await retry.count()).toBe(1)
  await ada.picture('banner')
  await server.start()
  await retry.click()
  await banner.waitFor({ state: 'detached' })
  await ada.seeLine('Live')
  expect(ada.complaints).toEqual([])
})
