import { WebSocket } from 'ws'
import { webSocket } from '../../../src/adapters/webSocket.ts'
import { startWebSocketServer } from '../../rigs/startWebSocketServer.ts'
import { answerMs, silenceMs } from './bounds.ts'
import { answerResync, tokenEnd } from './wire.ts'
import type { ServeOptions, Wire } from './wire.ts'

const closeCodes = new Map([
  ['FORBIDDEN', 4403],
  ['RATE_LIMITED', 4429],
])

/** The same refusal in the words of this wire: a close code where there is one. */
const inCodes =
  (refuse: NonNullable<ServeOptions['refuse']>) =>
  (token: unknown): string | number | undefined => {
    const code = refuse(token)
    return code === undefined ? undefined : (closeCodes.get(code) ?? code)
  }

/** A plain WebSocket server. */
export const webSocketWire: Wire = {
  name: 'webSocket',
  tells: true,
  doubts: false,
  isOneWay: false,
  cutMs: 0,
  silentMs: silenceMs + answerMs,
  backMs: 0,
  async serve(options) {
    const { truth, port, refuse, act } = options
    const server = await startWebSocketServer({
      answers: { resync: () => answerResync(options), 'subscribe-admin': () => ({ ok: true }) },
      ...(port !== undefined && { port }),
      ...(refuse && { refuse: inCodes(refuse) }),
      ...(act && { act }),
    })
    const deafen = truth.onTold(server.tell)
    return {
      port: server.port,
      tell: server.tell,
      expire: () => server.tell(...tokenEnd),
      beat: () => undefined,
      stop() {
        deafen()
        return server.stop()
      },
    }
  },
  adapter: (settings) => webSocket({ ...settings, WebSocket }),
}
