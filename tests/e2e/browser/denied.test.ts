import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { BrowserRig } from './browserRig.ts'
import { until } from './guest.ts'
import type { Guest } from './guest.ts'
import { sample } from './sample.ts'
import type { Truth } from './startTruth.ts'

let rig: BrowserRig

beforeAll(async () => {
  rig = await BrowserRig.open()
})
afterEach(() => rig.clear())
afterAll(() => rig.end())

/** No inline script or style, no style attribute, nothing from elsewhere but the line, no text turned into markup. */
const strict = ({ url }: Truth) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${url} ${url.replace('http', 'ws')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

async function visit(truth: Truth, switches = '') {
  const context = await rig.context()
  await context.addInitScript(() => {
    const reports: string[] = []
    Object.assign(window, { reports })
    document.addEventListener('securitypolicyviolation', (event) => {
      reports.push(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      )
    })
  })
  const headers = { 'content-security-policy': strict(truth) }
  const guest = await rig.visit(truth, { context, with: switches, headers })
  return { guest, reports: () => guest.page.evaluate(() => Reflect.get(window, 'reports') as string[]) }
}

test('under a strict policy with Trusted Types the widgets are styled and move, and nothing is reported', async () => {
  const truth = await rig.serve()
  truth.happens('job-started', { jobId: 'a' })
  const { guest, reports } = await visit(truth)
  await guest.seesJobs({ a: 'started' })
  const fill = guest.page.locator('[data-part=fill]')
  const width = () => fill.evaluate((one) => Math.round(one.getBoundingClientRect().width))
  const drawn = await guest.page.locator('[data-part=bar]').evaluate((one) => one.getBoundingClientRect().width)
  truth.happens('job-progress', { jobId: 'a', progress: 50 })
  await until(width, Math.round(drawn / 2))
  expect(await fill.evaluate((one) => getComputedStyle(one).fill)).toMatch(/^(rgb|oklch|color)\((?!0, 0, 0\))/)

  truth.happens('job-failed', { jobId: 'a', error: 'Torn' })
  await guest.seesJobs({ a: 'failed' })
  const toast = guest.page.locator('[data-tt=NotificationToasts] [data-part=toast]')
  await toast.waitFor()
  await guest.bell().click()
  await guest.page.getByRole('dialog').waitFor()
  await toast.getByRole('button', { name: 'Dismiss' }).click()
  await toast.waitFor({ state: 'detached' })
  expect(await reports()).toEqual([])
  expect(guest.complaints).toEqual([])
})

test('under the same policy the admin’s charts are drawn', async () => {
  const truth = await rig.serve({ metrics: sample(0) })
  const { guest, reports } = await visit(truth, 'admin')
  await until(() => truth.lines(), 1)
  await guest.page.locator('[data-tt=AdminDashboard]').waitFor()
  await until(() => guest.page.evaluate(() => window.door.store.getState().admin), 'allowed')
  for (let at = 1; at < 5; at++) truth.io.emit('system-metrics', sample(at))
  const chart = guest.page
    .locator('[data-part=chart]')
    .filter({ has: guest.page.locator('[data-part=numbers]') })
    .first()
  // A chart is drawn once it is on screen.
  await chart.scrollIntoViewIfNeeded()
  await chart.locator('.recharts-area-curve').first().waitFor({ state: 'attached' })
  await chart.locator('[data-part=reader]').hover()
  await guest.page.locator('[data-part=tooltip]').first().waitFor()
  expect(await reports()).toEqual([])
  expect(guest.complaints).toEqual([])
})

test('the policy is in force: a style and a text that it forbids are reported', async () => {
  const truth = await rig.serve()
  const { guest, reports } = await visit(truth)
  await guest.seesLine('live')
  await guest.page.evaluate(() => {
    document.body.setAttribute('style', 'color: red')
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>text</b>')
    } catch {
      // Refused, as it should be; the report is what is looked for.
    }
  })
  await until(async () => (await reports()).length, 2)
  const directives = (await reports()).map((report) => report.split(' ')[0])
  expect(directives).toEqual(['style-src-attr', 'require-trusted-types-for'])
})

/** What no page can count on, by who has it. */
const optional = {
  objects: ['localStorage', 'sessionStorage', 'indexedDB'],
  functions: ['Notification', 'BroadcastChannel', 'requestIdleCallback', 'ResizeObserver'],
  ofNavigator: ['permissions', 'locks', 'connection', 'serviceWorker', 'clipboard'],
}

/** Takes all of it away before the page's own scripts run. */
const takeAway = ({ objects, functions, ofNavigator }: typeof optional): void => {
  const take = (owner: object, name: string): void => {
    if (!Reflect.deleteProperty(owner, name) || name in owner) throw new Error(`${name} is still there.`)
  }
  for (const name of [...objects, ...functions]) take(window, name)
  for (const name of ofNavigator) take(Navigator.prototype, name)
}

/** Leaves all of it there, and lets nobody use it. */
const deny = ({ objects, functions, ofNavigator }: typeof optional): void => {
  const denied = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  const guard = (owner: object, name: string): void =>
    void Object.defineProperty(owner, name, { get: denied, configurable: true })
  for (const name of objects) guard(window, name)
  for (const name of ofNavigator) guard(Navigator.prototype, name)
  for (const name of functions) {
    const value = new Proxy(() => undefined, {
      apply: denied,
      construct: denied,
      get: (target, key) => (key in Function.prototype ? Reflect.get(target, key) : denied()),
    })
    Object.defineProperty(window, name, { value, configurable: true })
  }
}

/** A job's whole life, a look into the bell, and the line cut once: what a page is for. */
async function live(guest: Guest, truth: Truth): Promise<void> {
  truth.happens('job-started', { jobId: 'a' })
  await guest.seesJobs({ a: 'started' })
  truth.happens('job-completed', { jobId: 'a' })
  await guest.seesJobs({ a: 'completed' })
  await guest.bell().click()
  await guest.page.getByRole('dialog').getByText('Job a is done').waitFor()
  truth.cut()
  truth.happens('job-completed', { jobId: 'b' })
  await guest.seesJobs({ a: 'completed', b: 'completed' })
  await guest.seesLine('live')
  expect(truth.lines()).toBe(1)
}

test('a page works where storage, Notification and the like are missing', async () => {
  const truth = await rig.serve()
  const context = await rig.context()
  await context.addInitScript(takeAway, optional)
  const guest = await rig.visit(truth, { context })
  await live(guest, truth)
  expect(guest.complaints).toEqual([])
})

test('a page works where storage, Notification and the like throw at whoever uses them', async () => {
  const truth = await rig.serve()
  const context = await rig.context()
  await context.addInitScript(deny, optional)
  const guest = await rig.visit(truth, { context })
  await live(guest, truth)
  expect(guest.complaints).toEqual([])
})

test('a page works in a sandbox, where the browser itself denies it storage and an origin', async () => {
  const truth = await rig.serve()
  const headers = { 'content-security-policy': 'sandbox allow-scripts', 'access-control-allow-origin': '*' }
  const guest = await rig.visit(truth, { headers })
  const storage = await guest.page.evaluate(() => {
    try {
      return typeof localStorage
    } catch (error) {
      return error instanceof DOMException ? error.name : 'another error'
    }
  })
  expect([await guest.page.evaluate(() => self.origin), storage]).toEqual(['null', 'SecurityError'])
  await live(guest, truth)
  expect(guest.complaints).toEqual([])
})
