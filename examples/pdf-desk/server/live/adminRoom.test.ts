import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AdminRoom } from './adminRoom.ts'
import type { LiveSocket } from './authenticateSocket.ts'

let server: Server
let room: AdminRoom
let url: string
let samples: number
const clients: Socket[] = []

beforeEach(async () => {
  // The sampling is the one thing here that runs at intervals.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  samples = 0
  const http = createServer()
  server = new Server(http)
  room = new AdminRoom(server, () => ({ sample: (samples += 1) }))
  server.on('connection', (socket) => {
    Object.assign(socket.data, { session: { person: { id: 'grace', role: 'admin' } } })
    room.welcome(socket as unknown as LiveSocket)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect()
  await server.close()
  vi.useRealTimers()
})

async function subscribe(): Promise<Socket> {
  const client = io(url, { transports: ['websocket'], forceNew: true })
  clients.push(client)
  await client.emitWithAck('subscribe-admin')
  return client
}

test('nothing is measured until somebody watches, then one sample a second for all of them', async () => {
  vi.advanceTimersByTime(60_000)
  expect(samples).toBe(0)
  await subscribe()
  await subscribe()
  expect(samples).toBe(2)
  vi.advanceTimersByTime(10_000)
  expect(samples).toBe(12)
})

test('the measuring stops with the last who watches, whether they say so or are gone', async () => {
  const [polite, sudden] = [await subscribe(), await subscribe()]
  const before = samples
  await polite.emitWithAck('unsubscribe-admin')
  vi.advanceTimersByTime(3_000)
  expect(samples).toBe(before + 3)
  sudden.disconnect()
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0))
  vi.advanceTimersByTime(60_000)
  expect(samples).toBe(before + 3)
  await subscribe()
  vi.advanceTimersByTime(1_000)
  expect(samples).toBe(before + 5)
})
