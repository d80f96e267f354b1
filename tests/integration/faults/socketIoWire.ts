import { socketIo } from '../../../src/adapters/socketIo.ts'
import { startSocketServer } from '../../rigs/startSocketServer.ts'
import { answerMs, jitterMs, silenceMs } from './bounds.ts'
import { answerResync, tokenEnd } from './wire.ts'
import type { Wire } from './wire.ts'

const isAct = /-(job|queue)$/

/** A Socket.IO server. */
export const socketIoWire: Wire = {
  name: 'socketIo',
  tells: true,
  doubts: true,
  isOneWay: false,
  cutMs: 0,
  silentMs: silenceMs + jitterMs + answerMs,
  backMs: 0,
  async serve(options) {
    const { truth, port, refuse, act } = options
    const server = await startSocketServer({
      snapshot: () => answerResync(options),
      ...(port !== undefined && { port }),
      ...(refuse && { refuse }),
      onConnection: (socket) =>
        socket.onAny((name: string, data: unknown, answer?: (how: object) => void) => {
          if (answer && isAct.test(name)) act?.(name, data, answer)
          // A command without data hands its answer over in its place.
          if (name === 'subscribe-admin') (data as (how: object) => void)({ ok: true })
        }),
    })
    const tell = (name: string, data: unknown): void => void server.io.emit(name, data)
    const deafen = truth.onTold(tell)
    return {
      port: server.port,
      tell,
      expire: () => tell(...tokenEnd),
      beat: () => undefined,
      stop() {
        deafen()
        return server.stop()
      },
    }
  },
  adapter: (settings) => socketIo(settings),
}
