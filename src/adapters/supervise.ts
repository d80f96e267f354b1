import type { AdapterSink } from '../protocol/adapter.ts'
import { systemClock } from '../protocol/clock.ts'
import type { Stop } from '../protocol/clock.ts'
import type { Dial } from './dialOnce.ts'
import { createLadder } from './ladder.ts'
import type { LineOptions } from './lineOptions.ts'
import { createPatience } from './patience.ts'
import { watchPage } from './watchPage.ts'

export type { Call, Dial, Dialled } from './dialOnce.ts'

/** Milliseconds nobody has looked before a line that may pause is let go. */
const pauseAfterMs = 60_000

/** The options of the adapter, as they are, and how it opens a line. */
export interface SuperviseOptions extends LineOptions {
  sink: AdapterSink
  dial: Dial
  watch?: typeof watchPage
}

export interface Supervisor {
  /** Tries now: a person asked. */
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
  const ladder = createLadder({ sink, dial, getToken, clock, patience, background })
  let stopPause: Stop = () => undefined

  const pause = (): void => {
    if (ladder.phase() === 'ended') return
    // Nothing is open, and who comes back must not cut the wait short that the server asked for.
    if (ladder.phase() === 'told to wait') return pauseLater()
    ladder.rest('paused')
    sink.connection({ status: 'disconnected', reason: 'paused' })
  }
  const pauseLater = (): void => {
    stopPause = clock.after(pauseAfterMs, pause)
  }
  const stopWatching = watch({
    wake() {
      const phase = ladder.phase()
      // Where no token was to be had without a network, for one, there is a reason now to begin anew.
      if (ladder.isExhausted()) return ladder.retryNow()
      if (phase === 'waiting' || (phase === 'paused' && !clock.hidden())) ladder.retryNow()
      else ladder.current()?.wake()
    },
    hidden(hidden) {
      stopPause()
      if (hidden && background === 'pause') pauseLater()
    },
    device(device) {
      sink.device(device)
      // The browser may be wrong about it: only the line itself can tell.
      if (device === 'offline') ladder.current()?.probe()
    },
  })
  return {
    retryNow: ladder.retryNow,
    foundUp: () => (ladder.phase() === 'paused' ? undefined : ladder.retryNow()),
    close() {
      if (ladder.phase() === 'closed') return
      ladder.rest('closed')
      stopPause()
      stopWatching()
    },
  }
}
