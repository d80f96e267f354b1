import { afterEach, expect, test } from 'vitest'
import { playOverWebSocket } from '../../src/msw/playOverWebSocket.ts'
import { serveScenario } from '../../src/msw/scenario/serveScenario.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { simulateInPage } from '../rigs/simulateInPage.ts'

const url = 'wss://frames.test/live'
const { simulate } = simulateInPage()
const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

function serve() {
  const clock = createManualClock()
  const expired = { at: 1_000, name: 'auth-error', data: { code: 'TOKEN_EXPIRED' } } as const
  const scenario = {
    name: 'frames',
    description: 'What a test needs.',
    startsAt: 0,
    durationMs: 2_000,
    cues: [expired],
  }
  const server = serveScenario(scenario, { clock })
  simulate(playOverWebSocket(server, { url }))
  ends.push(server.start())
  return clock
}

/** A socket that says `first` when it is open, and what it hears. */
function dial(first: object, protocols: string[] = []) {
  const socket = new WebSocket(url, protocols)
  const heard: { name: string; id?: number }[] = []
  socket.onopen = () => socket.send(JSON.stringify(first))
  socket.onmessage = ({ data }) => heard.push(JSON.parse(String(data)))
  const closed = new Promise<number>((resolve) => (socket.onclose = ({ code }) => resolve(code)))
  ends.push(() => socket.close())
  return { socket, heard, closed }
}
const auth = (token: string) => ({ name: 'auth', data: { token } })

test('a token is welcomed before anything else is said', async () => {
  serve()
  const { heard } = dial(auth('a'))
  await expect.poll(() => heard).toEqual([{ name: 'auth-ok' }])
})

test('a ping is answered', async () => {
  serve()
  const { heard } = dial({ name: 'ping' })
  await expect.poll(() => heard).toEqual([{ name: 'pong' }])
})

test('what is no frame, or no command, is let pass', async () => {
  serve()
  const { socket, heard } = dial({ name: 'ping' })
  await expect.poll(() => heard).toHaveLength(1)
  for (const text of ['{', '[]', '7', '{"name":5}']) socket.send(text)
  socket.send(JSON.stringify({ name: 'resync', id: 9 }))
  await expect.poll(() => heard.at(-1)).toMatchObject({ name: 'ack', id: 9 })
  expect(heard).toHaveLength(2)
})

test('a token that came with the handshake is remembered, and refused once it has run out', async () => {
  const clock = serve()
  const protocols = ['telltale', 'bearer.a']
  const first = dial({ name: 'ping' }, protocols)
  await expect.poll(() => first.heard).toHaveLength(1)
  clock.advance(1_000)
  await expect.poll(() => first.heard.at(-1)?.name).toBe('auth-error')
  expect(await dial({ name: 'ping' }, protocols).closed).toBe(4401)
  const fresh = dial({ name: 'ping' }, ['telltale', 'bearer.b'])
  await expect.poll(() => fresh.heard).toEqual([{ name: 'pong' }])
})
