import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import type { Call, Dialled } from './dialOnce.ts'
import type { Failure } from './patience.ts'
import { isTokenTrouble } from './socketIoFailure.ts'
import { failureOfClose, failureOfRefusal } from './webSocketFailure.ts'
import { followWebSocket } from './webSocketFollow.ts'
import { sendFrame } from './webSocketFrame.ts'
import type { WebSocketFrame } from './webSocketFrame.ts'
import { openWebSocket } from './webSocketOpen.ts'
import type { WebSocketLike, WebSocketTarget } from './webSocketOpen.ts'
import { createWebSocketPing } from './webSocketPing.ts'
import { createWebSocketQuestions } from './webSocketQuestions.ts'
import type { WebSocketQuestions } from './webSocketQuestions.ts'

/** Milliseconds a server that gives no welcome has to refuse a token. */
const refusalMs = 2_000
const via = 'websocket'

/** One socket, from the first try to its end. */
export interface WebSocketLine extends Dialled {
  token: string | undefined
  questions: WebSocketQuestions
  /** The server refuses the token of this line. */
  refused(failure: Failure): void
  /** An answer to this command says neither yes nor no. */
  unreadable(name: string): void
  /** The server has taken us. */
  isUp(): boolean
  /** Sends a frame now; false where it cannot. */
  put(name: string, data?: unknown, id?: number): boolean
}

interface LineParts {
  target: WebSocketTarget
  sink: AdapterSink
  clock: Clock
  token: string | undefined
  call: Call
  /** What this server has answered before, on whichever line. */
  known: Set<string>
}

/** Opens a line; absent where none can be opened, which `call` is told. */
export function openWebSocketLine(parts: LineParts): WebSocketLine | undefined {
  const { target, token, call, sink } = parts
  const socket = openWebSocket(target, token)
  if (!('kind' in socket)) return runLine(socket, parts)
  if (socket.kind === 'rejected') sink.problem({ code: 'adapter', where: 'webSocket' })
  call.down(socket)
  return undefined
}

function runLine(socket: WebSocketLike, { target, sink, clock, token, call, known }: LineParts): WebSocketLine {
  let isUp = false
  let stopWaiting: Stop = () => undefined
  const put: WebSocketLine['put'] = (name, data, id) => sendFrame(socket, { name, data, id })
  const questions = createWebSocketQuestions({ clock, put, known, call })
  const ping = createWebSocketPing({ clock, put, known, roundTrip: call.roundTrip })
  const accepted = (): void => {
    if (isUp) return
    isUp = true
    ping.ask()
    call.up(via, false)
  }
  const hear = ({ name, data, id }: WebSocketFrame): void => {
    if (name === 'ping') put('pong')
    else if (name === 'pong') ping.hear()
    else if (name === 'ack') questions.answer(id, data)
    else if (name === 'auth-error' && !isUp) call.down(failureOfRefusal(data))
    else {
      accepted()
      // Whoever was told that the line is up may have closed it.
      if (isUp && name !== 'auth-ok') sink.message(name, data)
      if (name === 'auth-error' && isTokenTrouble(data)) call.down({ kind: 'unauthorized' })
    }
  }
  const hangUp = followWebSocket(socket, {
    opened() {
      if (token === undefined) accepted()
      else if (target.auth === 'message' && !put('auth', { token })) call.down({ kind: 'transient' })
      else stopWaiting = clock.after(refusalMs, accepted)
    },
    heard(frame) {
      call.heard()
      if (frame) hear(frame)
      else sink.problem({ code: 'malformed-payload', where: 'frame' })
    },
    closed: (code, reason) => call.down(failureOfClose(code, reason)),
  })
  return {
    token,
    questions,
    refused: call.down,
    unreadable: (name) => sink.problem({ code: 'malformed-payload', where: name }),
    put,
    isUp: () => isUp,
    probe() {
      ping.ask()
      // A server that has never answered one is not expected to: the snapshot that the store then asks for shows it.
      if (!ping.isProven()) sink.connection({ status: 'connected', via, synced: false })
      return ping.isProven()
    },
    hangUp() {
      isUp = false
      stopWaiting()
      questions.end()
      hangUp()
    },
  }
}
