import type { AdapterSink } from '../protocol/adapter.ts'
import { systemClock } from '../protocol/clock.ts'
import type { Stop } from '../protocol/clock.ts'
import { dialOnce } from './dialOnce.ts'
import type { Attempt, Dial } from './dialOnce.ts'
import type { LineOptions } from './lineOptions.ts'
import { createPatience, slowMs } from './patience.ts'
import type { Failure, Remedy } from './patience.ts'
import { watchPage } from './watchPage.ts'

export type { Call, Dial, Dialled } from './dialOnce.ts'

/** Milliseconds nobody has looked before a line that may pause is let go. */
const pauseAfterMs = 60_000
/** Milliseconds a server can have us wait at most. */
const maxRetryAfterMs = 3_600_000

/** The options of the adapter, as they are, and how it opens a line. */
export interface SuperviseOptions extends LineOptions {
  sink: AdapterSink
  dial: Dial
  watch?: typeof watchPage
}

export interface Supervisor {
  retryNow(): void
  /** The line is up without our doing: someone else opened it. */
  foundUp(): void
  close(): void
}

/** THE POLICY all adapters share: when to try, when to wait, when to ask for a new token, when to give up. */
export function supervise(options: SuperviseOptions): Supervisor {
  const { sink, dial, getToken, clock = systemClock, random = Math.random, watch = watchPage } = options
  const { background = 'slow', maxAttempts = Infinity } = options
  const patience = createPatience({ random, canRefresh: getToken !== undefined, maxAttempts })
  let phase: 'trying' | 'waiting' | 'told to wait' | 'paused' | 'ended' | 'closed' = 'trying'
  let current: Attempt | undefined
  let stopTimer: Stop = () => undefined
  let stopPause: Stop = () => undefined

  const settle = (next: typeof phase): void => {
    stopTimer()
    current?.end()
    current = undefined
    phase = next
  }
  const start = (): void => {
    settle('trying')
    const attempt = patience.attempt()
    sink.connection(attempt === 0 ? { status: 'connecting' } : { status: 'reconnecting', attempt })
    current = dialOnce({ sink, dial, getToken, clock, patience, onEnd: remedy })
  }
  const remedy = (what: Remedy, failure: Partial<Failure>): void => {
    if (what === 'newToken') return start()
    const said = failure.message === undefined ? {} : { message: failure.message }
    if (what !== 'wait') {
      settle('ended')
      return sink.connection({ status: 'disconnected', reason: what, ...said })
    }
    const isTold = failure.kind === 'busy'
    settle(isTold ? 'told to wait' : 'waiting')
    const unseenMs = background !== 'keep' && clock.hidden() ? slowMs : 0
    const toldMs = isTold ? Math.min(maxRetryAfterMs, failure.retryAfterMs ?? slowMs) : 0
    const waitMs = patience.nextWaitMs(Math.max(unseenMs, toldMs))
    const retryAt = clock.now() + waitMs
    const busy = isTold ? { busy: true as const } : {}
    sink.connection({ status: 'reconnecting', attempt: patience.attempt(), retryAt, ...busy, ...said })
    stopTimer = clock.after(waitMs, start)
  }
  const startAnew = (): void => {
    patience.reset()
    start()
  }
  const pause = (): void => {
    if (phase === 'ended' || phase === 'closed') return
    settle('paused')
    sink.connection({ status: 'disconnected', reason: 'paused' })
  }
  const stopWatching = watch({
    wake() {
      if (phase === 'waiting') start()
      else if (phase === 'paused' && !clock.hidden()) startAnew()
      else current?.wake()
    },
    hidden(hidden) {
      stopPause()
      if (hidden && background === 'pause') stopPause = clock.after(pauseAfterMs, pause)
    },
    device(device) {
      sink.device(device)
      // The browser may be wrong about it: only the line itself can tell.
      if (device === 'offline') current?.probe()
    },
  })
  start()

  const retryNow = (): void => {
    if (phase === 'ended' || phase === 'paused') startAnew()
    else if (phase === 'waiting' || phase === 'told to wait') start()
  }
  return {
    retryNow,
    foundUp() {
      if (phase !== 'paused') retryNow()
    },
    close() {
      if (phase === 'closed') return
      settle('closed')
      stopPause()
      stopWatching()
    },
  }
}
