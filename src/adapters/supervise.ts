import type { AdapterSink } from '../protocol/adapter.ts'
import { systemClock } from '../protocol/clock.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import type { Via } from '../protocol/connection.ts'
import { askToken } from './askToken.ts'
import type { GetToken } from './askToken.ts'
import { createPatience } from './patience.ts'
import type { Failure, Patience, Remedy } from './patience.ts'
import { watchPage } from './watchPage.ts'

/** Milliseconds a line must hold before the ladder starts from the bottom again. */
const stableMs = 10_000
/** Milliseconds a try may take. */
const connectTimeoutMs = 10_000

/** What a dialled line reports. Each may be called at any time; only the current line is heard. */
export interface Call {
  up(via: Via | undefined, synced: boolean): void
  down(failure: Failure): void
}

export interface SuperviseOptions {
  sink: AdapterSink
  /** Opens a line; returns what hangs up. */
  dial(token: string | undefined, call: Call): Stop
  getToken?: GetToken | undefined
  clock?: Clock | undefined
  random?: (() => number) | undefined
  watch?: typeof watchPage | undefined
}

export interface Supervisor {
  retryNow(): void
  close(): void
}

/** THE POLICY all adapters share: when to try, when to wait, when to ask for a new token, when to give up. */
export function supervise(options: SuperviseOptions): Supervisor {
  const { sink, getToken, clock = systemClock, random = Math.random, watch = watchPage } = options
  const patience = createPatience(random, getToken !== undefined)
  let phase: 'waiting' | 'trying' | 'ended' | 'closed' = 'trying'
  let current: Stop = () => undefined

  const remedy = (what: Remedy, message?: string): void => {
    current()
    if (what === 'newToken') return start()
    const said = message === undefined ? {} : { message }
    if (what === 'wait') {
      phase = 'waiting'
      const waitMs = patience.nextWaitMs()
      const attempt = patience.attempt()
      sink.connection({ status: 'reconnecting', attempt, retryAt: clock.now() + waitMs, ...said })
      current = clock.after(waitMs, start)
    } else {
      phase = 'ended'
      sink.connection({ status: 'disconnected', reason: what, ...said })
    }
  }
  const start = (): void => {
    current()
    phase = 'trying'
    const attempt = patience.attempt()
    sink.connection(attempt === 0 ? { status: 'connecting' } : { status: 'reconnecting', attempt })
    current = tryOnce({ ...options, clock }, patience, remedy)
  }
  const wake = (): void => {
    if (phase === 'waiting') start()
  }
  const stopWatching = watch({ wake, device: (device) => sink.device(device) })
  start()

  return {
    retryNow() {
      if (phase === 'ended') patience.reset()
      if (phase === 'ended' || phase === 'waiting') start()
    },
    close() {
      if (phase === 'closed') return
      phase = 'closed'
      current()
      stopWatching()
    },
  }
}

type TryOptions = SuperviseOptions & { clock: Clock }

/** Asks for a token and dials, once. Returns what ends the try, or the line it has become; silence after. */
function tryOnce(options: TryOptions, patience: Patience, remedy: (what: Remedy, message?: string) => void): Stop {
  const { sink, dial, getToken, clock } = options
  let isOver = false
  let isUp = false
  let isDialling = false
  let hangUp: Stop | undefined
  let stopTimer: Stop | undefined
  const down = (failure: Failure): void => {
    if (!isOver) remedy(patience.remedyFor(failure), failure.message)
  }
  const up: Call['up'] = (via, synced) => {
    if (isOver) return
    if (!isUp) {
      isUp = true
      stopTimer?.()
      stopTimer = clock.after(stableMs, patience.reset)
    }
    sink.connection({ status: 'connected', synced, ...(via && { via }) })
  }
  const withoutToken = (message: string): void => {
    sink.problem({ code: 'token-callback', where: 'getToken' })
    remedy(patience.remedyForNoToken(), message)
  }
  const run = async (): Promise<void> => {
    const token = await askToken(getToken, patience.tokenReason())
    if (isOver) return
    if (token.kind === 'none') return remedy('unauthorized')
    if (token.kind === 'failed') return withoutToken(token.message)
    isDialling = true
    try {
      hangUp = dial(token.value, { up, down })
    } catch {
      sink.problem({ code: 'adapter', where: 'dial' })
      return down({ kind: 'transient' })
    }
    // A line that failed while it was dialled has been given up already.
    if (isOver) hangUp()
  }
  stopTimer = clock.after(connectTimeoutMs, () => {
    if (isDialling) down({ kind: 'transient', message: 'timeout' })
    else withoutToken('getToken took too long.')
  })
  void run()
  return () => {
    if (isOver) return
    isOver = true
    stopTimer?.()
    hangUp?.()
  }
}
