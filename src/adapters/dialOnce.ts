import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import type { Connection, Via } from '../protocol/connection.ts'
import { askToken } from './askToken.ts'
import type { GetToken } from './askToken.ts'
import type { Failure, Patience, Remedy } from './patience.ts'
import { createWatchdog } from './watchdog.ts'
import type { Watchdog } from './watchdog.ts'

/** Milliseconds a line must hold before the ladder starts from the bottom again. */
const stableMs = 10_000
/** Milliseconds a try may take. */
const connectTimeoutMs = 10_000
/** Milliseconds of quiet after which a page that wakes up no longer trusts what it shows. */
const quietMs = 10_000

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

/** By which way a line is up. */
type How = Pick<Extract<Connection, { status: 'connected' }>, 'via' | 'everyMs'>

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
  let isDialling = false
  let line: { upAt: number; how: How; watchdog: Watchdog } | undefined
  let dialled: Dialled | undefined

  const end = (): void => {
    if (isOver) return
    isOver = true
    stopTimer()
    line?.watchdog.stop()
    dialled?.hangUp()
  }
  const finish = (what: Remedy, failure: Partial<Failure> = {}): void => {
    end()
    onEnd(what, failure)
  }
  const down = (failure: Failure): void => {
    if (isOver) return
    if (line && clock.now() - line.upAt >= stableMs) patience.reset()
    finish(patience.remedyFor(failure), failure)
  }
  const dead = (): void => down({ kind: 'transient', message: 'silent' })
  const report = (how: How, synced: boolean): void => sink.connection({ status: 'connected', ...how, synced })
  const up: Call['up'] = (via, recovered, everyMs) => {
    if (isOver) return
    const how = { ...(via && { via }), ...(everyMs !== undefined && { everyMs }) }
    if (line) {
      line.how = how
      return report(how, true)
    }
    stopTimer()
    const watchdog = createWatchdog({
      clock,
      ask() {
        if (dialled?.probe) return dialled.probe()
        report(line?.how ?? how, false)
        return false
      },
      dead,
    })
    line = { upAt: clock.now(), how, watchdog }
    report(how, recovered)
  }
  const withoutToken = (message: string): void => {
    sink.problem({ code: 'token-callback', where: 'getToken' })
    finish(patience.remedyForNoToken(), { message })
  }
  const run = async (): Promise<void> => {
    const token = await askToken(getToken, patience.tokenReason())
    if (isOver) return
    if (token.kind === 'none') return finish('unauthorized')
    if (token.kind === 'failed') return withoutToken(token.message)
    isDialling = true
    try {
      dialled = dial(token.value, {
        up,
        down,
        heard: () => line?.watchdog.heard(),
        unanswered(sentAt) {
          if (line && clock.now() - line.watchdog.quietMs() <= sentAt) dead()
        },
      })
    } catch {
      sink.problem({ code: 'adapter', where: 'dial' })
      return down({ kind: 'transient' })
    }
    // A line that failed while it was dialled has been given up already.
    if (isOver) dialled.hangUp()
  }
  const stopTimer = clock.after(connectTimeoutMs, () => {
    if (isDialling) down({ kind: 'transient', message: 'timeout' })
    else withoutToken('getToken took too long.')
  })
  void run()
  return {
    wake() {
      if (isOver || !line || line.watchdog.quietMs() < quietMs) return
      if (dialled?.probe) report(line.how, false)
      line.watchdog.probe()
    },
    probe: () => line?.watchdog.probe(),
    end,
  }
}
