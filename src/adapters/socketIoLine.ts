import type { Socket } from 'socket.io-client'
import type { AdapterSink } from '../protocol/adapter.ts'
import { listen, viaOf } from './listenToSocket.ts'
import type { Failure } from './patience.ts'
import type { Call, Dialled } from './supervise.ts'

/** The one socket of an adapter. */
export interface SocketLine {
  dial(token: string | undefined, call: Call): Dialled
  /** The socket, once there is one. */
  socket(): Socket | undefined
  token(): string | undefined
  /** A command was answered, `ms` milliseconds after it was sent. */
  answered(name: string, ms: number): void
  /** A command was not, in time. `sentAt`: epoch milliseconds of the question. */
  unanswered(name: string, sentAt: number): void
  /** The server refuses `token`; by now there may be another. */
  refused(token: string | undefined, failure: Failure): void
  end(): void
}

/** Where the socket comes from. */
export interface SocketSource {
  load(auth: () => object): Promise<Socket>
  /** It is the app's own: others use it, so it is never closed for our sake. */
  isShared: boolean
  /** A try got no word from the server, not even a refusal: the next had better go another way. */
  stalled?(socket: Socket): void
}

interface LineParts {
  source: SocketSource
  sink: AdapterSink
  /** A shared socket came up without our doing. */
  onFoundUp(): void
}

/** One socket for all tries: only then can the server hand over what was missed. */
export function createSocketLine({ source, sink, onFoundUp }: LineParts): SocketLine {
  let opening: Promise<Socket> | undefined
  let socket: Socket | undefined
  let token: string | undefined
  let call: Call | undefined
  let deafen = (): void => undefined
  let isEnded = false
  let hasWord = false

  const open = async (): Promise<Socket> => {
    const one = await source.load(() => (token === undefined ? {} : { token }))
    if (!isEnded)
      deafen = listen((socket = one), { sink, call: () => call, onFoundUp, onWord: () => void (hasWord = true) })
    return one
  }
  const hangUp = (): void => {
    if (source.isShared) return
    if (socket && !hasWord) source.stalled?.(socket)
    socket?.disconnect()
  }
  return {
    dial(nextToken, nextCall) {
      token = nextToken
      call = nextCall
      hasWord = false
      opening ??= open()
      opening.then(
        (one) => {
          if (call !== nextCall) return
          if (one.connected) nextCall.up(viaOf(one), false)
          else one.connect()
        },
        () => {
          // A chunk that did not load may load next time; a package that is not installed is said so.
          opening = undefined
          nextCall.down({ kind: 'transient', message: 'socket.io-client could not be loaded; is it installed?' })
        },
      )
      return {
        hangUp() {
          if (call === nextCall) call = undefined
          hangUp()
        },
      }
    },
    socket: () => socket,
    token: () => token,
    ...followAnswers(() => call),
    refused: (old, failure) => (old === token ? call?.down(failure) : undefined),
    end() {
      isEnded = true
      call = undefined
      token = undefined
      deafen()
      hangUp()
    },
  }
}

/** What this server has never answered it may not know, and its silence says nothing. */
function followAnswers(call: () => Call | undefined): Pick<SocketLine, 'answered' | 'unanswered'> {
  const known = new Set<string>()
  return {
    answered(name, ms) {
      known.add(name)
      call()?.roundTrip(ms)
    },
    unanswered(name, sentAt) {
      if (known.has(name)) call()?.unanswered(sentAt)
    },
  }
}
