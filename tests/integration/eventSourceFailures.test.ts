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
/** Another answer at the stream's address from the beginning. */
async function beginWith(order: Parameters<Awaited<ReturnType<typeof begin>>['server']['order']>[1]) {
  const streamed = await begin({}, { getToken: () => 't' })
  streamed.server.order('/events', order)
  return streamed
}

test.each([
  [
    'no event stream',
    { text: '<html>', headers: { 'content-type': 'text/html' } },
    /answers with text\/html, not with text\/event-stream/,
  ],
  ['an answer of no kind', {}, /answers with nothing, not with text\/event-stream/],
  [
    'another kind with a like name',
    { headers: { 'content-type': 'text/event-streams' } },
    /not with text\/event-stream/,
  ],
  ['the word to stop', { status: 204 }, /no events for us \(HTTP 204\)/],
])('a server that has %s is taken at its word', async (_, order, words) => {
  const { out, pass, server, state } = await beginWith(order)
  await out()
  expect(state().connection).toMatchObject({ reason: 'kicked', message: expect.stringMatching(words) })
  pass(600_000)
  expect(server.count('/events')).toBe(1)
})

test.each([
  [{ status: 500 }, 'HTTP 500'],
  [{ status: 404 }, 'HTTP 404'],
  ['cut' as const, 'no answer'],
])('%j is tried again up the ladder', async (order, message) => {
  const { down, server, retry, synced } = await beginWith(order)
  expect((await down()).connection).toMatchObject({ attempt: 1, message })
  server.order('/events')
  retry()
  await synced()
  expect(server.count('/events')).toBe(2)
})

test('a server that does not answer is given up after ten seconds', async () => {
  const { pass, comes, server, state, down } = await beginWith('silence')
  await comes(() => server.count('/events') === 1)
  pass(9_999)
  expect(state().connection.status).toBe('connecting')
  pass(1)
  expect((await down()).connection).toMatchObject({ message: 'timeout' })
})

test.each([429, 503])('patience asked for with a %i is given', async (status) => {
  const { down, manual } = await beginWith({ status, headers: { 'retry-after': '90' } })
  const { connection } = await down()
  expect(connection).toMatchObject({ busy: true })
  expect(connection.status === 'reconnecting' && (connection.retryAt ?? 0) - manual.now()).toBeGreaterThanOrEqual(
    90_000,
  )
})

test('a token that is refused is replaced once, then the person is asked', async () => {
  const { out, server } = await begin({ refuse: () => 401 }, { getToken: ({ reason }) => reason })
  expect((await out()).connection).toMatchObject({ reason: 'unauthorized' })
  expect(server.to('/events').map(({ headers }) => headers.authorization)).toEqual([
    'Bearer connect',
    'Bearer unauthorized',
  ])
})

test('a refused role stops', async () => {
  const { out, server } = await begin({ refuse: () => 403 }, { getToken: () => 't' })
  expect((await out()).connection).toMatchObject({ reason: 'forbidden' })
  expect(server.count('/events')).toBe(1)
})

test('a token that runs out on a line that is up is replaced', async () => {
  const { synced, server, comes } = await begin({}, { getToken: ({ reason }) => reason })
  await synced()
  server.streams.tell('auth-error', { code: 'TOKEN_EXPIRED' })
  server.streams.tell('job-queued', { jobId: 'a' })
  await comes(() => server.count('/events') === 2)
  await synced()
  expect(server.to('/events')[1]?.headers.authorization).toBe('Bearer unauthorized')
})

test('a role that is refused on the stream is not the token’s fault', async () => {
  const { synced, server, comes, state } = await begin()
  await synced()
  server.streams.tell('auth-error', { code: 'ADMIN_REQUIRED' })
  await comes(({ admin }) => admin === 'forbidden')
  expect([state().connection.status, server.count('/events')]).toEqual(['connected', 1])
})

test('garbage is counted and loses nothing', async () => {
  const { synced, server, comes } = await begin()
  await synced()
  const garbage = [
    'event: job-progress\ndata: {"jobId":\n\n',
    'event: job-progress\ndata\n\n',
    'event: job-progress\ndata: null\n\n',
    'event: job-exploded\ndata: {}\n\n',
    'data: {"jobId":"a"}\n\n',
    `event: ${'x'.repeat(1_000)}\ndata: -\n\n`,
    'event: system-metrics\ndata: {"timestamp":1}\n\n',
    'nonsense\nretry: soon\n\n',
    '\u0000\uFFFD: 4\n\n',
  ]
  for (const text of garbage) server.streams.write(text)
  server.streams.write(Buffer.of(0xff, 0xfe, 0x0a, 0x0a))
  server.streams.tell('job-completed', { jobId: 'a' })
  const { problems, connection } = await comes(({ jobs }) => jobs.has('a'))
  expect(problems).toMatchObject({
    total: 7,
    byCode: { 'malformed-payload': 4, 'unknown-event': 2, 'not-subscribed': 1 },
  })
  expect(connection.status).toBe('connected')
})

test('an event without end is cut, and not asked for again', async () => {
  const { synced, server, comes, down, retry } = await begin()
  await synced()
  server.streams.tell('job-queued', { jobId: 'a' })
  await comes(({ jobs }) => jobs.size === 1)
  server.streams.write('event: job-completed\n')
  for (let part = 0; part < 6; part++) server.streams.write(`data: ${'x'.repeat(1_000_000)}\n`)
  const { connection } = await down()
  expect(connection).toMatchObject({ message: 'too large' })
  retry()
  const { problems } = await synced()
  expect([problems.byCode, server.to('/events')[1]?.headers['last-event-id']]).toEqual([{ 'too-large': 1 }, undefined])
})

test('an event of four million characters is one', async () => {
  const { synced, server, comes, state } = await begin()
  await synced()
  server.streams.tell('job-progress', { jobId: 'a', step: 'x'.repeat(4_000_000) })
  await comes(({ jobs }) => jobs.size === 1)
  expect([state().connection.status, state().problems.byCode['too-large']]).toEqual(['connected', undefined])
})

test('a stream that falls silent against its habit is cut', async () => {
  const { synced, server, comes, pass, state, down } = await begin()
  await synced()
  for (const [told, text] of [': ok\n\n', ': still here\n\n'].entries()) {
    if (told > 0) pass(15_000)
    server.streams.write(text)
    server.streams.tell('job-queued', { jobId: `job ${told}` })
    await comes(({ jobs }) => jobs.size === told + 1)
  }
  pass(34_999)
  expect(state().connection.status).toBe('connected')
  pass(1)
  expect((await down()).connection).toMatchObject({ message: 'silent' })
})

test('the silence of a new stream begins with it', async () => {
  const { synced, server, comes, pass, state, down, retry } = await begin()
  await synced()
  for (const [told, text] of [': ok\n\n', ': still here\n\n'].entries()) {
    if (told > 0) pass(60_000)
    server.streams.write(text)
    server.streams.tell('job-queued', { jobId: `job ${told}` })
    await comes(({ jobs }) => jobs.size === told + 1)
  }
  pass(30_000)
  server.streams.cut()
  await down()
  retry()
  await synced()
  pass(94_999)
  expect([state().connection.status, server.count('/events')]).toEqual(['connected', 2])
  pass(1)
  expect((await down()).connection).toMatchObject({ message: 'silent' })
})

test('a stream that never says that it is there may be silent', async () => {
  const { synced, server, comes, pass, state } = await begin()
  await synced()
  server.streams.tell('job-queued', { jobId: 'a' })
  await comes(({ jobs }) => jobs.size === 1)
  pass(3_600_000)
  expect([state().connection.status, server.count('/events')]).toEqual(['connected', 1])
})
