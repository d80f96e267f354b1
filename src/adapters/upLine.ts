import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { Connection } from '../protocol/connection.ts'
import { createWatchdog } from './watchdog.ts'

/** Milliseconds of quiet after which a page that wakes up no longer trusts what it shows. */
const quietMs = 10_000

/** By which way a line is up. */
export type How = Pick<Extract<Connection, { status: 'connected' }>, 'via' | 'everyMs'>

/** A line that is up: tells so, and notices when it is so in name only. */
export interface UpLine {
  /** Epoch milliseconds since when. */
  readonly upAt: number
  /** Tells of another way; nothing was lost on it. */
  move(how: How): void
  heard(): void
  /** The page was away: shows that it is alive, and says what was missed. */
  wake(): void
  /** Shows that it is alive. */
  probe(): void
  /** True where nothing has come since `sentAt`, epoch milliseconds. */
  isSilentSince(sentAt: number): boolean
  stop(): void
}

interface UpLineParts {
  sink: AdapterSink
  clock: Clock
  how: How
  recovered: boolean
  /** Asks the other end for a sign of life; without it the snapshot that the store then asks for is the question. */
  ask: (() => boolean) | undefined
  dead(): void
}

export function createUpLine({ sink, clock, how: first, recovered, ask, dead }: UpLineParts): UpLine {
  let how = first
  const report = (synced: boolean): void => sink.connection({ status: 'connected', ...how, synced })
  const doubt = (): boolean => {
    report(false)
    return false
  }
  const watchdog = createWatchdog({ clock, ask: ask ?? doubt, dead })
  report(recovered)
  return {
    upAt: clock.now(),
    move(next) {
      how = next
      report(true)
    },
    heard: watchdog.heard,
    wake() {
      if (watchdog.quietMs() < quietMs) return
      if (ask) report(false)
      watchdog.probe()
    },
    probe: watchdog.probe,
    isSilentSince: (sentAt) => clock.now() - watchdog.quietMs() <= sentAt,
    stop: watchdog.stop,
  }
}
