import { afterEach, expect, test, vi } from 'vitest'
import { createManualClock } from '../protocol/manualClock.ts'
import { createFetchJobs } from './fetchJobs.ts'

const body = { jobs: [] }
const jobs = { ok: true, data: body, overHttp: true }
const busy = { ok: false, code: 'RATE_LIMITED' }

/** The answers of a server, in their order. */
function createRig(...answers: [status: number, headers?: Record<string, string>][]) {
  const clock = createManualClock(1_000_000)
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    const [status, headers = {}] = answers.shift() ?? [200]
    return Promise.resolve(Response.json(body, { status, headers }))
  })
  const refusals: string[] = []
  const fetchJobs = createFetchJobs('wss://a.example', clock)
  const { signal } = new AbortController()
  const refused = ({ kind }: { kind: string }): void => void refusals.push(kind)
  return { clock, asked, refusals, ask: () => fetchJobs({ token: 't', signal, refused }) }
}
afterEach(() => vi.unstubAllGlobals())

test.each([
  ['that it names', { 'retry-after': '300' }, 300_000],
  ['of half a minute where it names none', {}, 30_000],
  ['of an hour at most', { 'retry-after': '999999999' }, 3_600_000],
])('a server that asks for patience is left alone for the time %s', async (_, headers, waitMs) => {
  const { ask, asked, clock } = createRig([429, headers])
  expect(await ask()).toEqual(busy)
  clock.advance(waitMs - 1)
  expect([await ask(), asked.length]).toEqual([busy, 1])
  clock.advance(1)
  expect([await ask(), asked]).toEqual([jobs, ['https://a.example/jobs', 'https://a.example/jobs']])
})

test('a token that was good this way and is refused now has run out', async () => {
  const { ask, refusals } = createRig([200], [401])
  expect(await ask()).toEqual(jobs)
  expect([await ask(), refusals]).toEqual([{ ok: false, code: 'NO_ANSWER' }, ['unauthorized']])
})

test('a way that was never open says nothing of the token', async () => {
  const { ask, refusals } = createRig([401], [403])
  await ask()
  await ask()
  expect(refusals).toEqual([])
})
