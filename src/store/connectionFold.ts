import type { Clock } from '../protocol/clock.ts'
import type { Connection } from '../protocol/connection.ts'
import { loseAdmin } from './applyEvent.ts'
import { followLine } from './lineRecord.ts'
import { endMarks, resumeMarks } from './queueMarks.ts'
import type { Resync } from './resync.ts'
import type { Draft } from './state.ts'

interface ConnectionParts {
  clock: Clock
  edit(change: (draft: Draft) => void): void
  canResync: boolean
  resync: Resync
  /** Folds what has come. */
  flush(): void
  /** The line is up after it was not. */
  onUp(): void
}

const phases: { readonly [S in Connection['status']]: 'off' | 'down' | 'up' } = {
  idle: 'off',
  connecting: 'down',
  reconnecting: 'down',
  connected: 'up',
  disconnected: 'off',
}

/** Follows what the line says of itself. */
export function createConnectionFold({ clock, edit, canResync, resync, flush, onUp }: ConnectionParts): {
  report(connection: Connection): void
  /** A snapshot has landed, or none is to be had. */
  synced(): void
} {
  let last: Connection = { status: 'idle' }
  const keep = (connection: Connection): void => {
    const isSamePhase = phases[connection.status] === phases[last.status]
    const isInOrder = connection.status === 'connected' && connection.synced
    const before = last
    last = connection
    edit((draft) => {
      draft.connection = connection
      draft.lineRecord = followLine(draft.lineRecord, before, connection, clock.now())
      if (!isSamePhase) draft.connectionSince = clock.now()
      // How fast the line was that is lost says nothing of the next.
      if (connection.status !== 'connected') draft.roundTrips = []
      if (connection.status !== 'connected') draft.queueMarks = endMarks(draft.queueMarks, clock.now())
      else if (connection.synced) draft.queueMarks = resumeMarks(draft.queueMarks, clock.now())
      // Nothing was missed: what was known is known, as after a snapshot.
      if (!isSamePhase && isInOrder) draft.snapshotAt = clock.now()
      if (connection.status === 'disconnected' && connection.reason === 'forbidden') loseAdmin(draft)
    })
  }
  return {
    report(connection) {
      if (connection.status !== 'connected') {
        // First, since whoever hears of it may have the line up again in the same breath.
        resync.stop()
        return keep(connection)
      }
      const before = last
      const wasUp = before.status === 'connected'
      // What was handed over before it was up has been caught up when people hear that the line is back.
      if (!wasUp && connection.synced) flush()
      // Whoever heard of it may have ended the line, or begun another.
      if (last !== before) return
      const synced = connection.synced && !(canResync && resync.isDue())
      const told = { ...connection, synced }
      keep(told)
      // Whoever heard of it may have ended the line in the same breath.
      if (!wasUp && last === told) {
        onUp()
      }
      if (synced || !canResync || last !== told) return
      if (wasUp) resync.askAgain()
      else resync.ask()
    },
    synced() {
      if (last.status === 'connected') keep({ ...last, synced: true })
    },
  }
}
