import { expect, test } from 'vitest'
import { connection, once, simulateSocketIo } from '../rigs/simulateSocketIo.ts'

const { serve, dial } = simulateSocketIo()

const ways = [
  ['over a WebSocket', ['websocket']],
  ['with long-polling', ['polling']],
  ['with long-polling that moves up', ['polling', 'websocket']],
] as const

test.each(ways)('events travel both ways %s', async (_, transports) => {
  const io = serve()
  io.on('connection', (socket) => {
    socket.on('hello', (name: string) => socket.emit('welcome', `Hello ${name}`, { twice: [1, null] }))
  })
  const client = await dial('', { transports: [...transports] })
  client.emit('hello', 'Ada – ✓')
  expect(await once(client, 'welcome')).toEqual(['Hello Ada – ✓', { twice: [1, null] }])
})

test.each(ways)('an event is answered both ways %s', async (_, transports) => {
  const io = serve()
  io.on('connection', (socket) => {
    socket.on('sum', (a: number, b: number, answer: (sum: number) => void) => answer(a + b))
  })
  const coming = connection(io)
  const client = await dial('', { transports: [...transports] })
  client.on('name', (answer: (name: string) => void) => answer('Ada'))
  expect(await client.emitWithAck('sum', 2, 3)).toBe(5)
  expect(await (await coming).emitWithAck('name')).toBe('Ada')
})

test('a client that begins with long-polling moves up to a WebSocket and misses nothing', async () => {
  const io = serve()
  const coming = connection(io)
  const client = await dial('', { transports: ['polling', 'websocket'] })
  const heard: unknown[] = []
  client.on('n', (n: number, answer?: () => void) => {
    heard.push(n)
    answer?.()
  })
  const moved = new Promise((resolve) => client.io.on('open', () => client.io.engine.once('upgrade', resolve)))
  const socket = await coming
  socket.emit('n', 1)
  await moved
  await socket.emitWithAck('n', 2)
  expect(heard).toEqual([1, 2])
  expect(socket.conn.transport.name).toBe('websocket')
})

test('a client moves up while the server still thinks about letting it in', async () => {
  const io = serve()
  let letIn: () => void = () => undefined
  io.use((_, next) => void (letIn = next))
  const client = await dial('', { transports: ['polling', 'websocket'] })
  await new Promise((resolve) => client.io.on('open', () => client.io.engine.once('upgrade', resolve)))
  expect(client.connected).toBe(false)
  letIn()
  await once(client, 'connect')
})

test('a client stays where only long-polling is offered', async () => {
  serve({ transports: ['polling'] })
  const client = await dial('', { transports: ['websocket', 'polling'], tryAllTransports: true })
  await once(client, 'connect')
  expect(client.io.engine.transport.name).toBe('polling')
})
