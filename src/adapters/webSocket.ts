import type { StoreAdapter } from '../protocol/adapter.ts'
import { systemClock } from '../protocol/clock.ts'
import { checkUrl } from './checkUrl.ts'
import { commandsOf, sendKnown } from './actCommands.ts'
import type { LineOptions } from './lineOptions.ts'
import { createFetchJobs } from './fetchJobs.ts'
import { supervise } from './supervise.ts'
import { sendOverWebSocket } from './webSocketCommands.ts'
import { openWebSocketLine } from './webSocketLine.ts'
import type { WebSocketLine } from './webSocketLine.ts'
import type { WebSocketClass } from './webSocketOpen.ts'

export type { GetToken } from './askToken.ts'
export type { Background, LineOptions } from './lineOptions.ts'
export type { WebSocketClass, WebSocketLike } from './webSocketOpen.ts'

export interface WebSocketOptions extends LineOptions {
  /** Where the server is: `wss://status.example.com/live`. */
  url: string
  /** Where it answers over HTTP, for one that does not know `resync`; without it `url`, less what follows a `?`. */
  httpUrl?: string
  /** The subprotocols to offer. */
  protocols?: string | readonly string[]
  /**
   * How the token goes out. `message`: in the first frame. `protocol`: as a last subprotocol, `bearer.<token>`, for a
   * server that reads it with the handshake; it then chooses one of `protocols`.
   */
  auth?: 'message' | 'protocol'
  /** The class to open sockets with, where the platform has none: in Node 20 that of the package `ws`. */
  WebSocket?: WebSocketClass
}

/**
 * A backend on a plain WebSocket server. Every frame is text, the JSON of `{ name, data }`:
 *
 * - Events come by their names, several at once as `batch`; `seq`, `epoch` and `ts` lie within `data`.
 * - `resync` and `subscribe-admin` carry an `id` and are answered `{ name: 'ack', id, data }`; `unsubscribe-admin` and
 *   `request-system-metrics` want no answer. A `resync` without one in 5 s is asked of `GET {httpUrl}/jobs` instead.
 * - Where there is a token, the client's first frame is `{ name: 'auth', data: { token } }`. The server answers
 *   `auth-ok`, or `auth-error` with `{ code, message }`. One that has no `auth-ok` has taken the token with its first
 *   event, or 2 s later. A token that runs out is an `auth-error` with `TOKEN_EXPIRED`, or a close with 4401.
 * - `ping` is answered with `pong`, both ways. A server that has answered one is asked again after 30 s of silence.
 * - Closed with 1002 1003 1007 1009 1010 4400 4406, or with 4403 4003 (the role), the client gives up; with 4401 4001
 *   4009 it brings a new token; with 1008 1013 4429 it waits 30 s or more; with any other it tries again. A handshake
 *   that is refused says nothing to a browser: to refuse a token, let it in and close with 4401.
 */
export function webSocket(options: WebSocketOptions): StoreAdapter {
  const url = checkUrl('webSocket', options?.url)
  const { httpUrl = url.replace(/[?#].*$/, ''), clock = systemClock } = options
  const target = {
    url: url.replace(/#.*$/, '').replace(/^http/, 'ws'),
    protocols: [options.protocols ?? []].flat(),
    auth: options.auth ?? 'message',
    WebSocket: options.WebSocket,
  } as const
  const commands = commandsOf('webSocket', options)
  return {
    name: 'webSocket',
    capabilities: { commands },
    connect(sink) {
      const known = new Set<string>()
      const fetchJobs = createFetchJobs(httpUrl, clock)
      let line: WebSocketLine | undefined
      const supervisor = supervise({
        ...options,
        sink,
        dial(token, call) {
          line = openWebSocketLine({ target, sink, clock, token, call, known })
          return line ?? { hangUp: () => undefined }
        },
      })
      return {
        send: sendKnown(commands, (command) => sendOverWebSocket({ line, fetchJobs }, command)),
        retryNow: supervisor.retryNow,
        close: supervisor.close,
      }
    },
  }
}
