import { afterEach, expect, test } from 'vitest'
import { openStreamed } from '../rigs/openStreamed.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})
async function begin(...options: Parameters<typeof openStreamed>) {
  const streamed = await openStreamed(...options)
  endings.push(streamed.end)
  return streamed
}
const rows = [{ jobId: 'a', status: 'started' as const }]

test('a stream signs in with a header, asks for the jobs, and folds what comes', async () => {
  const { synced, server, comes, job, statuses } = await begin({ rows }, { getToken: () => 'secret' })
  const { connection } = await synced()
  expect([connection, job()?.status]).toEqual([{ status: 'connected', via: 'sse', synced: true }, 'started'])
  server.streams.tell('job-progress', { jobId: 'a', progress: 30 })
  server.streams.tell('batch', [['job-completed', { jobId: 'a', result: { pages: 3 } }]])
  const { jobs } = await comes(({ jobs: all }) => all.get('a')?.status === 'completed')
  expect(jobs.get('a')).toMatchObject({ result: { pages: 3 } })
  expect(statuses).toEqual(['connecting', 'connected', 'synced'])
  expect(server.asked.map(({ url, headers }) => [url, headers.authorization, headers.accept])).toEqual([
    ['/events', 'Bearer secret', 'text/event-stream'],
    ['/jobs', 'Bearer secret', 'application/json'],
  ])
})

test('the path of the stream is the app’s to choose', async () => {
  const { server, out } = await begin({}, { path: '/api/stream' })
  server.order('/api/stream', { status: 204 })
  await out()
  expect(server.asked.map(({ url }) => url)).toEqual(['/api/stream'])
})

test('an event in many pieces is one event', async () => {
  const { synced, server, comes } = await begin()
  await synced()
  const text = 'event: job-progress\r\ndata: {"jobId":"ä",\r\ndata: "progress":30}\r\n\r\n'
  for (const byte of Buffer.from(text)) server.streams.write(Buffer.of(byte))
  const { jobs } = await comes(({ jobs: all }) => all.size > 0)
  expect(jobs.get('ä')?.progress).toBe(30)
})

test('what was missed comes before the line is up again, becomes one line, and needs no snapshot', async () => {
  const { synced, server, comes, down, retry, state, statuses } = await begin()
  await synced()
  for (const jobId of ['a', 'b']) server.streams.tell('job-progress', { jobId, progress: 1 })
  await comes(({ jobs }) => jobs.size === 2)
  server.streams.cut()
  await down()
  server.streams.tell('job-completed', { jobId: 'a' })
  server.streams.tell('job-failed', { jobId: 'b' })
  retry()
  await synced()
  const { notifications } = await comes(({ jobs }) => jobs.get('b')?.status === 'failed')
  expect(notifications.filter(({ toast }) => toast)).toMatchObject([{ kind: 'digest', completed: 1, failed: 1 }])
  expect([server.to('/events')[1]?.headers['last-event-id'], server.count('/jobs')]).toEqual(['e2', 1])
  expect([state().jobs.get('a')?.status, statuses]).toEqual([
    'completed',
    ['connecting', 'connected', 'synced', 'reconnecting', 'synced'],
  ])
})

test('where nothing was missed the line is up at once', async () => {
  const { synced, server, comes, down, retry } = await begin()
  await synced()
  server.streams.tell('job-queued', { jobId: 'a' })
  await comes(({ jobs }) => jobs.size === 1)
  server.streams.end()
  expect((await down()).connection).toMatchObject({ attempt: 1, message: 'the stream ended' })
  retry()
  await synced()
  expect(server.count('/jobs')).toBe(1)
})

test('a server that does not resume is asked for the jobs', async () => {
  const { synced, server, comes, down, retry, truth } = await begin()
  await synced()
  server.streams.tell('job-queued', { jobId: 'a' })
  await comes(({ jobs }) => jobs.size === 1)
  server.streams.cut()
  await down()
  server.streams.forget()
  truth.rows = [{ jobId: 'a', status: 'completed' }]
  retry()
  await comes(({ jobs }) => jobs.get('a')?.status === 'completed')
  await synced()
  expect([server.to('/events')[1]?.headers['last-event-id'], server.count('/jobs')]).toEqual(['e1', 2])
})

test('a server that promises missed events and does not send them is up after two seconds, and asked for all', async () => {
  const { synced, server, comes, down, retry, pass, waited } = await begin()
  await synced()
  server.streams.tell('job-queued', { jobId: 'a' })
  await comes(({ jobs }) => jobs.size === 1)
  server.streams.cut()
  await down()
  const asked = server.count('/jobs')
  server.streams.promise(3)
  retry()
  await comes(() => waited(2_000) === 1)
  pass(2_000)
  await synced()
  expect(server.count('/jobs')).toBe(asked + 1)
})

test.each(['\u{1F600}', 'tab\there', 'x'.repeat(2_000), ''])(
  'an id that no header can carry is forgotten: %j',
  async (id) => {
    const { synced, server, comes, down, retry } = await begin()
    await synced()
    server.streams.tell('job-queued', { jobId: 'a' })
    server.streams.write(`id: ${id}\nevent: job-queued\ndata: {"jobId":"b"}\n\n`)
    await comes(({ jobs }) => jobs.size === 2)
    server.streams.cut()
    await down()
    retry()
    await synced()
    expect([server.to('/events')[1]?.headers['last-event-id'], server.count('/jobs')]).toEqual([undefined, 2])
  },
)

test('a server that restarts is found again, and the state is right again', async () => {
  const { synced, server, serveAgain, down, retry, truth, job } = await begin({ rows })
  await synced()
  await server.stop()
  await down()
  truth.rows = [
    { jobId: 'a', status: 'started' },
    { jobId: 'b', status: 'queued' },
  ]
  const again = await serveAgain()
  endings.push(again.stop)
  retry()
  await synced()
  expect([job('b')?.status, again.count('/events')]).toEqual(['queued', 1])
})

test('the next person starts a stream of their own', async () => {
  const { synced, server, comes, store } = await begin({ rows }, { getToken: () => 't' })
  await synced()
  server.streams.tell('job-completed', { jobId: 'a' })
  await comes(({ jobs }) => jobs.get('a')?.status === 'completed')
  store.actions.signOut()
  store.actions.signIn('ben')
  await synced()
  expect(server.to('/events').map(({ headers }) => headers['last-event-id'])).toEqual([undefined, undefined])
  await comes(() => server.streams.count() === 1)
})
