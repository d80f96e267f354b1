import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everyMs, openPolled } from '../rigs/openPolled.ts'

const endings: (() => unknown)[] = []
const page = Object.assign(new EventTarget(), { hidden: false })
const look = () => page.dispatchEvent(new Event('visibilitychange'))
beforeEach(() => {
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', page)
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
  vi.unstubAllGlobals()
})
async function begin(...options: Parameters<typeof openPolled>) {
  const polled = await openPolled(...options)
  endings.push(polled.end)
  return polled
}

test('a page that is looked at again after a while has the jobs asked for at once', async () => {
  const { rests, pass, polls, statuses, synced } = await begin({}, { intervalMs: 50_000 })
  await rests(1)
  pass(9_999)
  look()
  expect(statuses.at(-1)).toBe('synced')
  pass(1)
  look()
  expect(statuses.at(-1)).toBe('connected')
  await synced()
  pass(9_999)
  look()
  expect([polls(), statuses.at(-1)]).toEqual([2, 'synced'])
})

test('what was polled a moment ago is still trusted', async () => {
  const { rests, pass, statuses } = await begin()
  await rests(1)
  pass(everyMs)
  await rests(2)
  pass(everyMs - 1)
  look()
  expect(statuses).toEqual(['connecting', 'synced'])
})

test('a page that learns too late that its network is gone finds out by the next poll', async () => {
  const { rests, pass, server, state, down } = await begin()
  await rests(1)
  server.order('/jobs', 'cut')
  page.dispatchEvent(new Event('offline'))
  expect([state().device, state().connection.status]).toEqual(['offline', 'connected'])
  pass(everyMs)
  expect((await down()).connection).toMatchObject({ attempt: 1 })
})
