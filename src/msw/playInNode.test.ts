import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { until } from '../../tests/rigs/until.ts'
import { eventSource } from '../adapters/eventSource.ts'
import { polling } from '../adapters/polling.ts'
import type { Cue } from '../adapters/scripted.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createStatusStore } from '../store/createStatusStore.ts'
import { playOverEventSource } from './playOverEventSource.ts'
import { playOverPolling } from './playOverPolling.ts'
import { serveScenario } from './scenario/serveScenario.ts'

const url = 'https://scenario.test'
const msw = setupServer()
const ends: (() => void)[] = []
beforeAll(() => msw.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  ends.splice(0).forEach((end) => end())
  msw.resetHandlers()
})
afterAll(() => msw.close())

const cues: readonly Cue[] = [
  { at: 0, name: 'job-started', data: { jobId: 'a', status: 'started' } },
  { at: 1_000, name: 'job-completed', data: { jobId: 'a', status: 'completed' } },
]
const scenario = { name: 'node', description: 'What a test needs.', startsAt: 0, durationMs: 2_000, cues }

test.each([
  ['polling', playOverPolling, () => polling({ url, intervalMs: 100 })],
  ['server-sent events', playOverEventSource, () => eventSource({ url })],
] as const)('in Node a scenario is followed over %s as in a page', async (_, play, connect) => {
  const clock = createManualClock()
  const server = serveScenario(scenario, { clock })
  msw.use(...play(server, { url }))
  const store = createStatusStore({ adapter: connect(), random: () => 0 })
  ends.push(server.start(), store.actions.open())
  await until(store, ({ jobs }) => jobs.get('a')?.status === 'started')
  clock.advance(1_000)
  const { jobs } = await until(store, (state) => state.jobs.get('a')?.status === 'completed')
  expect(jobs.size).toBe(1)
})

const routes = [
  ['/jobs', 200, '{"jobs":[{"jobId":"a","status":"started","attempt":1}]}'],
  ['/queue', 404, ''],
  ['/metrics', 403, '{"ok":false,"code":"ADMIN_REQUIRED","message":"This is for admins."}'],
] as const

test.each(routes)('GET %s is answered with %i by a server whose clients are no admins', async (path, status, body) => {
  const server = serveScenario(scenario, { clock: createManualClock(), admin: false })
  msw.use(...playOverPolling(server, { url }))
  ends.push(server.start())
  const response = await fetch(url + path)
  expect([response.status, await response.text()]).toEqual([status, body])
})

test('the jobs come again only where there is news', async () => {
  const clock = createManualClock()
  const server = serveScenario(scenario, { clock })
  msw.use(...playOverPolling(server, { url }))
  ends.push(server.start())
  const { headers } = await fetch(`${url}/jobs`)
  const again = (): Promise<Response> =>
    fetch(`${url}/jobs`, { headers: { 'if-none-match': headers.get('etag') ?? 'none' } })
  expect((await again()).status).toBe(304)
  clock.advance(1_000)
  expect((await again()).status).toBe(200)
})

test('a server that asks for patience says for how many seconds', async () => {
  const busy: Cue = { at: 0, line: { status: 'reconnecting', attempt: 1, retryInMs: 1_500, busy: true } }
  const server = serveScenario({ ...scenario, cues: [busy] }, { clock: createManualClock() })
  msw.use(...playOverPolling(server, { url }))
  ends.push(server.start())
  const { status, headers } = await fetch(`${url}/jobs`)
  expect([status, headers.get('retry-after')]).toEqual([429, '2'])
})
