import { afterEach, expect, test } from 'vitest'
import { everyMs, openPolled } from '../rigs/openPolled.ts'
import type { Order } from '../rigs/startHttpServer.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})
async function begin(...options: Parameters<typeof openPolled>) {
  const polled = await openPolled(...options)
  endings.push(polled.end)
  return polled
}
const rows = [{ jobId: 'a', status: 'started' as const }]

test.each<[what: string, order: Order, message: string]>([
  ['an error', { status: 500 }, 'HTTP 500'],
  ['a cut', 'cut', 'no answer'],
  ['a page of another kind', { text: '<html>Please sign in to the hotel</html>' }, 'not an answer'],
  ['nothing at all', { text: '' }, 'not an answer'],
  ['a list', { text: '[]' }, 'not an answer'],
  ['"the same" that nobody asked for', { status: 304 }, 'not an answer'],
])('after %s it is asked again up the ladder, and is right again', async (_, order, message) => {
  const { rests, pass, server, down, retry, synced, state, truth, job, statuses } = await begin({ rows })
  await rests(1)
  server.order('/jobs', order)
  pass(everyMs)
  expect((await down()).connection).toMatchObject({ attempt: 1, message })
  retry()
  await down()
  expect(state().connection).toMatchObject({ attempt: 2 })
  server.order('/jobs')
  truth.rows = [
    { jobId: 'a', status: 'started' },
    { jobId: 'b', status: 'queued' },
  ]
  retry()
  await synced()
  expect([state().jobs.size, job()?.status, statuses]).toEqual([
    2,
    'started',
    ['connecting', 'synced', 'reconnecting', 'synced'],
  ])
})

test('an answer that is none is counted', async () => {
  const { down, server, comes } = await begin({}, { getToken: () => 't' })
  server.order('/jobs', { text: 'x' })
  await down()
  const { problems } = await comes(({ problems: all }) => all.total > 0)
  expect(problems.byCode).toEqual({ 'malformed-payload': 1 })
})

test.each([
  ['seconds', 429, () => '90'],
  ['a date', 429, (now: number) => new Date(now + 90_000).toUTCString()],
  ['seconds', 503, () => '90'],
])('patience asked for in %s with a %i is given', async (_, status, until) => {
  const { rests, pass, server, down, polls, manual, retry, synced } = await begin()
  await rests(1)
  server.order('/jobs', { status, headers: { 'retry-after': until(manual.now() + everyMs) } })
  pass(everyMs)
  const { connection } = await down()
  expect(connection).toMatchObject({ busy: true, message: `HTTP ${status}` })
  const waitMs = connection.status === 'reconnecting' ? (connection.retryAt ?? 0) - manual.now() : 0
  expect([waitMs >= 90_000, waitMs < 92_000]).toEqual([true, true])
  pass(89_999)
  expect(polls()).toBe(2)
  server.order('/jobs')
  retry()
  await synced()
})

test('a token that has run out is replaced, and nobody is asked', async () => {
  const tokens = ['old', 'new']
  let valid = 'old'
  const { rests, pass, server, comes, statuses } = await begin(
    { refuse: (token) => (token === valid ? undefined : 401) },
    { getToken: () => tokens.shift() },
  )
  await rests(1)
  valid = 'new'
  pass(everyMs)
  await comes(() => server.count('/jobs') === 3)
  await rests(2)
  expect(server.to('/jobs').map(({ headers }) => headers.authorization)).toEqual([
    'Bearer old',
    'Bearer old',
    'Bearer new',
  ])
  expect(statuses).toEqual(['connecting', 'synced', 'connecting', 'synced'])
})

test('a token that is refused twice is for the person to replace', async () => {
  const { out, server } = await begin({ refuse: () => 401 }, { getToken: () => 'bad' })
  expect((await out()).connection).toMatchObject({ reason: 'unauthorized' })
  expect(server.count('/jobs')).toBe(2)
})

test('a refused role stops', async () => {
  const { out, server, pass } = await begin({ refuse: () => 403 }, { getToken: () => 't' })
  expect((await out()).connection).toMatchObject({ reason: 'forbidden' })
  pass(600_000)
  expect(server.count('/jobs')).toBe(1)
})

test('a server that restarts is found again', async () => {
  const { rests, pass, server, serveAgain, down, retry, synced, truth, job } = await begin({ rows })
  await rests(1)
  await server.stop()
  pass(everyMs)
  await down()
  truth.rows = [{ jobId: 'a', status: 'started' }]
  const again = await serveAgain()
  endings.push(again.stop)
  retry()
  await synced()
  expect([job()?.status, again.count('/jobs')]).toEqual(['started', 1])
})
