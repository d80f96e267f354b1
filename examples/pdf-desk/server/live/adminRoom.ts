import type { Server } from 'socket.io'
import type { LiveSocket } from './authenticateSocket.ts'
import { findAck } from './findAck.ts'

const room = 'admins'

/** Milliseconds between two samples, and between two answers to one socket's requests. */
const everyMs = 1_000

const refusal = { code: 'ADMIN_REQUIRED', message: 'Only admins can see how the system is doing.' }

/** Sends metrics to the admins who asked for them, and measures nothing while there are none. */
export class AdminRoom {
  readonly #metrics: () => object
  #timer: NodeJS.Timeout | undefined

  constructor(io: Server, metrics: () => object) {
    this.#metrics = metrics
    const { adapter } = io.of('/')
    adapter.on('create-room', (name: string) => {
      if (name === room) this.#timer ??= setInterval(() => io.to(room).emit('system-metrics', metrics()), everyMs)
    })
    adapter.on('delete-room', (name: string) => {
      if (name === room) this.close()
    })
  }

  welcome(socket: LiveSocket): void {
    let answeredAt = -Infinity
    const sendMetrics = (): void => {
      answeredAt = performance.now()
      socket.emit('system-metrics', this.#metrics())
    }
    socket.on('subscribe-admin', (...args) => {
      if (!admit(socket, args)) return
      void socket.join(room)
      sendMetrics()
    })
    socket.on('unsubscribe-admin', (...args) => {
      void socket.leave(room)
      findAck(args)?.({ ok: true })
    })
    socket.on('request-system-metrics', (...args) => {
      if (performance.now() - answeredAt < everyMs) findAck(args)?.({ ok: false, code: 'RATE_LIMITED' })
      else if (admit(socket, args)) sendMetrics()
    })
  }

  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}

/** Whether the socket's person is an admin; either answer is given to the client. */
function admit(socket: LiveSocket, args: unknown[]): boolean {
  const allowed = socket.data.session.person.role === 'admin'
  const ack = findAck(args)
  if (ack) ack(allowed ? { ok: true } : { ok: false, ...refusal })
  else if (!allowed) socket.emit('auth-error', refusal)
  return allowed
}
