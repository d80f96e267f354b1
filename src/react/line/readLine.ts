import type { Connection } from '../../protocol/connection.ts'
import type { Device } from '../../protocol/session.ts'
import { calmAfterMs, selectIsUnsteady } from '../../store/selectIsUnsteady.ts'
import type { StatusState } from '../../store/state.ts'
import { graceMs, unreachableAfterMs } from '../../widgets/ConnectionBadge/connectionLook.ts'
import { shownMs } from '../../widgets/ConnectionBadge/resumption.ts'
import type { Resumption } from '../../widgets/ConnectionBadge/resumption.ts'

/** What is known of the line that decides what a person is told. */
export interface Line {
  connection: Connection
  /** Epoch milliseconds. */
  since: number
  device: Device
  isUnsteady: boolean
  resumption: Resumption | undefined
}

/** The line at `now` (epoch milliseconds). */
export function readLine(state: StatusState, now: number): Line {
  const { lostAt, resumedAt, caughtUp } = state.lineRecord
  return {
    connection: state.connection,
    since: state.connectionSince,
    device: state.device,
    isUnsteady: selectIsUnsteady(state, now),
    resumption: lostAt === undefined || resumedAt === undefined ? undefined : { lostAt, resumedAt, caughtUp },
  }
}

/** Epoch milliseconds after `now` at which time alone may change what is told; undefined while nothing passes. */
export function nextTurn(state: StatusState, now: number): number | undefined {
  const { connection, connectionSince, lineRecord } = state
  const isDown = connection.status === 'connecting' || connection.status === 'reconnecting'
  const turns = [
    ...(isDown ? [connectionSince + graceMs, connectionSince + unreachableAfterMs] : []),
    (lineRecord.resumedAt ?? -Infinity) + shownMs,
    ...(selectIsUnsteady(state, now) ? [(lineRecord.drops.at(-1) ?? now) + calmAfterMs] : []),
  ].filter((at) => at > now)
  return turns.length > 0 ? Math.min(...turns) : undefined
}
