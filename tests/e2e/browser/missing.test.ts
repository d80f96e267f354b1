import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { BrowserRig } from './browserRig.ts'
import type { Guest } from './guest.ts'
import type { Truth } from './startTruth.ts'

let rig: BrowserRig

beforeAll(async () => {
  rig = await BrowserRig.open()
})
afterEach(() => rig.clear())
afterAll(() => rig.end())

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
  await guest.page.getByRole('dialog').getByText('a').first().waitFor()
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
