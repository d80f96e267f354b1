import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { E2eDesk } from './e2eDesk.ts'
import type { Visitor } from './visitor.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

const wallSize = { viewport: { width: 1280, height: 720 } }
const wall = '[data-tt="AdminDashboard"][data-variant="wall"]'

/** Pixels by which the wall is larger than the screen. */
const overflow = ({ page }: Visitor): Promise<number[]> =>
  page.evaluate(() =>
    [document.documentElement, document.querySelector('.desk-wall')].flatMap((element) =>
      element ? [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight] : [],
    ),
  )

test('the address of the wall shows an admin the system alone, large, and follows it', async () => {
  await desk.serve()
  const [screen, ada] = [await desk.visit(wallSize), await desk.visit()]
  await screen.page.goto(new URL('wall', screen.page.url()).href)
  await screen.page.getByRole('button', { name: 'Continue as grace' }).click()
  await screen.page.locator(`${wall} [data-tile="processed"]`).waitFor()
  expect(await screen.page.locator('.desk-header').count()).toBe(0)
  expect(await overflow(screen)).toEqual([0, 0, 0, 0])
  const figure = screen.page.locator(`${wall} [data-tile="processed"] [data-part="value"]`)
  expect(
    await figure.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThanOrEqual(56)
  await ada.signInAs('ada')
  await ada.upload('report.pdf', 'report')
  await ada.seeStatus('report.pdf', 'Done')
  await figure.getByText('1', { exact: true }).waitFor()
  await screen.picture('wall')
  expect([...screen.complaints, ...ada.complaints]).toEqual([])
})

test('an admin goes to the wall and comes back from it', async () => {
  await desk.serve()
  const grace = await desk.visit(wallSize)
  await grace.signInAs('grace')
  await grace.goTo('System')
  await grace.page.getByRole('button', { name: 'Show on the wall' }).click()
  await grace.page.locator(wall).waitFor()
  await grace.page.getByRole('button', { name: 'Leave the wall' }).click()
  await grace.page.getByRole('button', { name: 'Show on the wall' }).waitFor()
  expect(grace.complaints).toEqual([])
})

test('the address of the wall shows somebody who is no admin their documents', async () => {
  await desk.serve()
  const ada = await desk.visit(wallSize)
  await ada.page.goto(new URL('wall', ada.page.url()).href)
  await ada.signInAs('ada')
  expect(await ada.page.locator(wall).count()).toBe(0)
  expect(ada.complaints).toEqual([])
})

test('a wall whose server is gone says so, and goes on by itself', async () => {
  const server = await desk.serve()
  const screen = await desk.visit(wallSize)
  await screen.page.goto(new URL('wall', screen.page.url()).href)
  await screen.page.getByRole('button', { name: 'Continue as grace' }).click()
  await screen.page.locator(`${wall} [data-tile="processed"]`).waitFor()
  await server.kill()
  const banner = screen.page.locator('[data-variant="banner"] [data-part="bar"]')
  await banner.getByText('The connection is down.').first().waitFor()
  await screen.page.locator(`${wall}:not([data-freshness="live"])`).waitFor()
  await server.start()
  await banner.waitFor({ state: 'detached' })
  await screen.page.locator(`${wall}[data-freshness="live"]`).waitFor()
  expect(screen.complaints).toEqual([])
})
