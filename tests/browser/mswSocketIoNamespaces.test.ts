import { expect, onTestFinished, test, vi } from 'vitest'
import type { Refusal } from '../../src/msw/socketIo/namespace.ts'
import { connection, once, simulateSocketIo } from '../rigs/simulateSocketIo.ts'

const { serve, dial } = simulateSocketIo()

test('two namespaces share a line and hear only their own events', async () => {
  const io = serve()
  io.on('connection', (socket) => socket.emit('where', 'main'))
  io.of('/admin').on('connection', (socket) => socket.emit('where', socket.nsp.name))
  const main = await dial()
  const admin = main.io.socket('/admin')
  const both = Promise.all([once(main, 'where'), once(admin, 'where')])
  admin.connect()
  expect(await both).toEqual([['main'], ['/admin']])
})

test('an event to a namespace reaches everyone in it and nobody else', async () => {
  const io = serve()
  const heard: string[] = []
  const clients = await Promise.all([dial('/admin'), dial('/admin'), dial()])
  clients.forEach((client, index) => client.on('alert', () => heard.push(`client ${index}`)))
  io.of('admin')
  await Promise.all(clients.map((client) => once(client, 'connect')))
  const told = Promise.all(clients.slice(0, 2).map((client) => once(client, 'alert')))
  io.of('/admin').emit('alert')
  await told
  expect(heard.toSorted()).toEqual(['client 0', 'client 1'])
})

test('a namespace that nobody has made is refused by name', async () => {
  serve()
  const client = await dial('/nowhere')
  expect(String((await once(client, 'connect_error'))[0])).toBe('Error: Invalid namespace')
})

test('a middleware sees with what a client comes, and refuses it with a message and data', async () => {
  const io = serve()
  io.use(({ handshake }, next) => {
    if (handshake.auth['token'] === 'good') return next()
    next(Object.assign(new Error('The token has run out.'), { data: { code: 'TOKEN_EXPIRED' } }))
  })
  const refused = await dial('', { auth: { token: 'old' } })
  const [error] = (await once(refused, 'connect_error')) as [Refusal]
  expect(error.message).toBe('The token has run out.')
  expect(error.data).toEqual({ code: 'TOKEN_EXPIRED' })
  const welcome = await dial('', { auth: { token: 'good' }, query: { room: '7' } })
  const { handshake } = await connection(io)
  expect(handshake.query['room']).toBe('7')
  expect(welcome.io.engine).toBeDefined()
  expect(io.sockets.size).toBe(1)
})

test('binary data is refused in words, whoever sends it', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => complain.mockRestore())
  const io = serve()
  const coming = connection(io)
  const client = await dial('', { transports: ['websocket'] })
  const socket = await coming
  expect(() => socket.emit('file', { bytes: new Uint8Array(2) })).toThrow(/speaks text only/)
  const closed = once(client, 'disconnect')
  client.emit('file', new Uint8Array(2))
  await closed
  expect(String(complain.mock.calls[0])).toMatch(/binary data.*base64/)
})
