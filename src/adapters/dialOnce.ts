import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import type { Via } from '../protocol/connection.ts'
import { askToken } from './askToken.ts'
import type { GetToken } from './askToken.ts'
import type { Failure, Patience, Remedy } from './patience.ts'
import { answerMs } from './requestJson.ts'
import { createUpLine } from './upLine.ts'
import type { UpLine } from './upLine.ts'

/** Milliseconds a line must hold before the ladder starts from the bottom again. */
const stableMs = 10_000
/** Milliseconds a try may take. */
const connectTimeoutMs = 10_000

/** What a dialled line reports. Each may be called at any time; only the current line is heard. */
export interface Call {
  /**
   * The line is up; called again where its way changes. `recovered`: nothing was lost since the line before. `everyMs`:
   * milliseconds between two looks, where the server is asked rather than listened to.
   */
  up(via: Via | undefined, recovered: boolean, everyMs?: number): void
  /** Something came over the line, whatever it was: it is alive. */
  heard(): void
  /** A command got no answer in time. `sentAt`: epoch milliseconds of the question. */
  unanswered(sentAt: number): void
  /** Milliseconds between a question and the server's answer to it. */
  roundTrip(ms: number): void
  down(failure: Failure): void
}

/** A line that was dialled. */
export interface Dialled {
  hangUp: Stop
  /**
   * Asks the other end for a sign of life; false where none can be expected of it. Without it the snapshot that the
   * store then asks for is the question.
   */
  probe?(): boolean
}

/** Opens a line with this token. */
export type Dial = (token: string | undefined, call: Call) => Dialled

export interface DialParts {
  sink: AdapterSink
  dial: Dial
  getToken?: GetToken | undefined
  clock: Clock
  patience: Patience
  /** The try, or the line it became, is over. */
  onEnd(what: Remedy, failure: Partial<Failure>): void
}

/** One try, and the line it has become. */
export interface Attempt {
  /** The page was away: a line that is up shows that it is alive, and says what was missed. */
  wake(): void
  /** A line that is up shows that it is alive. */
  probe(): void
  /** Hangs up; silence after. */
  end(): void
}

/** Asks for a token and dials, once. */
export function dialOnce({ sink, dial, getToken, clock, patience, onEnd }: DialParts): Attempt {
  let isOver = false
  let line: UpLine | undefined
  let dialled: Dialled | undefined

  const end = (): void => {
    if (isOver) return
    isOver = true
    stopTimer()
    line?.stop()
    dialled?.hangUp()
  }
  const finish = (what: Remedy, failure: Partial<Failure> = {}): void => {
    if (isOver) return
    end()
    onEnd(what, failure)
  }
  const down = (failure: Failure): void => {
    if (isOver) return
    if (line && clock.now() - line.upAt >= stableMs) patience.reset()
    finish(patience.remedyFor(failure), failure)
  }
  const dead = (): void => down({ kind: 'transient', message: 'silent' })
  const call: Call = {
    up(via, recovered, everyMs) {
      if (isOver) return
      const how = { ...(via && { via }), ...(everyMs !== undefined && { everyMs }) }
      if (line) return line.move(how)
      stopTimer()
      line = createUpLine({ sink, clock, how, recovered, ask: dialled?.probe, dead })
      // Whoever heard that it is up may have ended it in the same breath.
      if (isOver) line.stop()
    },
    heard: () => line?.heard(),
    // A page that slept between the two knows when it woke, and not when the answer came.
    roundTrip: (ms) => (isOver || ms > answerMs ? undefined : sink.roundTrip?.(ms)),
    unanswered: (sentAt) => (line?.isSilentSince(sentAt) ? dead() : undefined),
    down,
  }
  const withoutToken = (message: string): void => {
    sink.problem({ code: 'token-callback', where: 'getToken' })
    finish(patience.remedyForNoToken(), { message })
  }
  const open = (token: string | undefined): void => {
    stopTimer()
    stopTimer = clock.after(connectTimeoutMs, () => down({ kind: 'transient', message: 'timeout' }))
    try {
      dialled = dial(token, call)
    } catch {
      sink.problem({ code: 'adapter', where: 'dial' })
      return down({ kind: 'transient' })
    }
    // A line that failed while it was dialled has been given up already.
    if (isOver) dialled.hangUp()
  }
  let stopTimer = clock.after(connectTimeoutMs, () => withoutToken('getToken took too long.'))
  void askToken(getToken, patience.tokenReason()).then((token) => {
    if (isOver) return
    if (token.kind === 'none') finish('unauthorized')
    else if (token.kind === 'failed') withoutToken(token.message)
    else open(token.value)
  })
  return { wake: () => line?.wake(), probe: () => line?.probe(), end }
}
