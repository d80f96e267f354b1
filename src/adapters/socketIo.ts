import type { StoreAdapter } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { GetToken } from './askToken.ts'
import { checkUrl } from './checkUrl.ts'
import { sendOverSocketIo } from './socketIoCommands.ts'
import { createSocketLine } from './socketIoLine.ts'
import { supervise } from './supervise.ts'

export type { GetToken } from './askToken.ts'

export interface SocketIoOptions {
  /** Where the server is: `https://status.example.com`. A path in it names a Socket.IO namespace. */
  url: string
  /** Gives the token that goes into the handshake's `auth`; never into the URL. */
  getToken?: GetToken
  /** The path socket.io answers at on the server. */
  path?: string
  transports?: ('websocket' | 'polling')[]
  clock?: Clock
  /** A number from 0 up to 1. */
  random?: () => number
}

/** A backend on a Socket.IO server. The client package is loaded when the line is first opened. */
export function socketIo(options: SocketIoOptions): StoreAdapter {
  const url = checkUrl('socketIo', options?.url)
  return {
    name: 'socketIo',
    capabilities: { commands: ['resync', 'subscribe-admin', 'unsubscribe-admin', 'request-system-metrics'] },
    connect(sink) {
      const line = createSocketLine(url, options, sink)
      const { getToken, clock, random } = options
      const supervisor = supervise({ sink, dial: line.dial, getToken, clock, random })
      return {
        send: (command) => sendOverSocketIo(line.socket(), url, line.token(), command),
        retryNow: supervisor.retryNow,
        close() {
          supervisor.close()
          line.end()
        },
      }
    },
  }
}
