import { expect, test, vi } from 'vitest'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { connection, once, simulateSocketIo } from '../rigs/simulateSocketIo.ts'

const { serve, dial, dialByHand } = simulateSocketIo()
const ways = [['websocket'], ['polling']] as const

test.each(ways)('by %s a client that is idle for longer than its patience stays, for it is pinged', async (way) => {
  const pingTimeout = 2_000
  serve({ pingInterval: 50, pingTimeout })
  const client = await dial('', { transports: [way] })
  await once(client, 'connect')
  const began = performance.now()
  await new Promise<void>((resolve) => {
    client.io.on('ping', () => (performance.now() - began > 1.2 * pingTimeout ? resolve() : undefined))
    client.once('disconnect', () => resolve())
  })
  expect(client.connected).toBe(true)
})

test('a client that answers no ping is dropped, and the server says why', async () => {
  const clock = createManualClock()
  const io = serve({ clock })
  const left = connection(io).then((socket) => new Promise((resolve) => socket.on('disconnect', resolve)))
  const client = dialByHand()
  const heard: unknown[] = []
  client.onmessage = ({ data }) => heard.push(data)
  const closed = new Promise((resolve) => (client.onclose = resolve))
  client.onopen = () => client.send('40')
  await connection(io)
  clock.advance(25_000)
  await vi.waitFor(() => expect(heard).toContain('2'))
  clock.advance(20_000)
  await closed
  expect(await left).toBe('ping timeout')
})

test.each(ways)('by %s a client is thrown out of a namespace by the server', async (way) => {
  const io = serve()
  io.on('connection', (socket) => socket.disconnect())
  const client = await dial('', { transports: [way] })
  expect((await once(client, 'disconnect'))[0]).toBe('io server disconnect')
})

test('a client is thrown off its line, and so out of every namespace', async () => {
  const io = serve()
  io.of('/admin')
  const client = await dial('', { transports: ['websocket'] })
  const other = client.io.socket('/admin')
  const others = once(other, 'disconnect')
  other.connect()
  await once(other, 'connect')
  for (const socket of io.sockets.values()) socket.disconnect(true)
  expect((await others)[0]).toMatch(/^io server disconnect|transport close$/)
  expect(client.connected).toBe(false)
})

test.each(ways)('by %s a line that is cut ends as one that the network cut', async (way) => {
  const io = serve()
  io.on('connection', (socket) => socket.conn.close())
  const client = await dial('', { transports: [way] })
  expect((await once(client, 'disconnect'))[0]).toMatch(/^transport (close|error)$/)
})

test.each(ways)('by %s a server that is closed is not to be reached, and is again once it listens', async (way) => {
  const io = serve()
  const client = await dial('', { transports: [way] })
  await once(client, 'connect')
  const cut = once(client, 'disconnect')
  io.close()
  await cut
  client.connect()
  const [error] = await once(client, 'connect_error')
  expect(String(error)).toMatch(/websocket error|xhr poll error/)
  io.listen()
  client.connect()
  await once(client, 'connect')
  expect(client.connected).toBe(true)
})

test.each(ways)('by %s a handshake waits for the server to decide', async (way) => {
  let decide: (isAllowed: boolean) => void = () => undefined
  const asked = vi.fn<(url: URL) => Promise<boolean>>(() => new Promise((resolve) => (decide = resolve)))
  const io = serve({ allowRequest: asked })
  const came = vi.fn<() => void>()
  io.on('connection', came)
  const client = await dial('', { transports: [way] })
  const refused = once(client, 'connect_error')
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
  expect(client.connected).toBe(false)
  decide(false)
  await refused
  expect(came).not.toHaveBeenCalled()
})

test('the server hears why a client left', async () => {
  const io = serve()
  const coming = connection(io)
  const client = await dial()
  const socket = await coming
  const left = new Promise((resolve) => socket.on('disconnect', resolve))
  await once(client, 'connect')
  client.disconnect()
  expect(await left).toBe('client namespace disconnect')
  expect(io.sockets.size).toBe(0)
})
