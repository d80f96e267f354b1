import { actNames } from './scenario/actOf.ts'
import { isRefusing, refusalOf } from './scenario/refusal.ts'
import type { LiveLine, Seat } from './scenario/seats.ts'
import type { Found, ScenarioServer } from './scenario/serveScenario.ts'
import { createSocketIoServer } from './socketIo/createSocketIoServer.ts'
import type { SimulatedSocketIo, SocketIoServerOptions } from './socketIo/createSocketIoServer.ts'
import type { SimulatedSocket } from './socketIo/serverSocket.ts'

export interface PlayOverSocketIoOptions extends Omit<SocketIoServerOptions, 'allowRequest'> {
  /** What the client is given: a path in it names a namespace. */
  url: string
}

const commands = ['resync', 'subscribe-admin', 'unsubscribe-admin', 'request-system-metrics', ...actNames]

/** Puts a scenario's server behind Socket.IO: handlers for msw. */
export function playOverSocketIo(
  server: ScenarioServer,
  { url, ...options }: PlayOverSocketIoOptions,
): SimulatedSocketIo['handlers'] {
  const io = createSocketIoServer(url, {
    ...options,
    // Who is not reached at all cannot refuse a token either.
    allowRequest: () => server.visit({ token: undefined, isLive: true }, ({ door }) => door.kind !== 'unreachable'),
  })
  const namespace = io.of(new URL(url, globalThis.location?.href).pathname)
  const admitted = new WeakMap<SimulatedSocket, Found>()
  namespace.use((socket, next) => {
    void server.visit({ token: tokenOf(socket), isLive: true }, (found) => {
      const { door } = found
      admitted.set(socket, found)
      if (door.kind === 'open' || door.kind === 'kicked') next()
      else if (isRefusing(door)) next(refuse(refusalOf(door)))
      else socket.conn.close()
    })
  })
  namespace.on('connection', (socket) => {
    const found = admitted.get(socket)
    if (!found || !('run' in found)) return socket.disconnect()
    follow(socket, found.run.seats.take(lineTo(socket)))
  })
  return io.handlers
}

const refuse = ({ message, ...data }: ReturnType<typeof refusalOf>) => Object.assign(new Error(message), { data })

function tokenOf({ handshake }: SimulatedSocket): string | undefined {
  const token = handshake.auth['token']
  return typeof token === 'string' ? token : undefined
}

const lineTo = (socket: SimulatedSocket): LiveLine => ({
  token: tokenOf(socket),
  tell: (name, payload) => socket.emit(name, payload),
  end(door) {
    if (door.kind === 'kicked') return socket.disconnect()
    if (door.kind === 'unauthorized') socket.emit('auth-error', refusalOf(door))
    socket.conn.close()
  },
})

function follow(socket: SimulatedSocket, seat: Seat): void {
  for (const name of commands) {
    socket.on(name, async (...args: unknown[]) => {
      const reply = await seat.command(name, args[0])
      const answer = args.at(-1)
      if (reply !== undefined && typeof answer === 'function') answer(reply)
    })
  }
  socket.on('disconnect', seat.leave)
}
