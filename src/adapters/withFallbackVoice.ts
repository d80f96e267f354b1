import type { AdapterSink } from '../protocol/adapter.ts'
import type { Connection } from '../protocol/connection.ts'
import type { Device } from '../protocol/session.ts'
import type { Shown } from './withFallbackStanding.ts'

/** What two lines say to one sink. */
export interface Voice {
  show(shown: Shown): void
  /** The rest of what a line says, whichever it is. */
  others: Omit<AdapterSink, 'connection'>
  end(): void
}

export function createVoice(sink: AdapterSink): Voice {
  let told: Connection | undefined
  let speaker: Shown['from'] = 'live'
  let device: Device | undefined
  let isOver = false
  const say = (connection: Connection): void => {
    if (!isOver) sink.connection(connection)
  }
  return {
    show({ from, connection }) {
      if (connection === told) return
      const isHandedOver = from !== speaker && connection.status === 'connected' && told?.status === 'connected'
      told = connection
      speaker = from
      // Another line than before: what was asked of that one has to be asked of this one.
      if (isHandedOver) say({ status: 'reconnecting', attempt: 1 })
      say(connection)
    },
    others: {
      message: (name, payload) => sink.message(name, payload),
      problem: (problem) => sink.problem(problem),
      roundTrip: (ms) => sink.roundTrip?.(ms),
      device(now) {
        // Both lines watch the same page.
        if (now === device) return
        device = now
        sink.device(now)
      },
    },
    end() {
      isOver = true
    },
  }
}
