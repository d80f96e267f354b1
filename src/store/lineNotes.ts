import type { Clock } from '../protocol/clock.ts'
import type { DiagnosticsLine } from '../protocol/diagnostics.ts'
import type { Device } from '../protocol/session.ts'
import type { LoggedLine } from './logged.ts'
import { redactLine } from './redactLine.ts'
import type { Ring } from './ring.ts'
import type { StatusState } from './state.ts'

type Standing = Pick<StatusState, 'connection' | 'device'>

/** What the line and the device did, by the state they left. */
export interface LineNotes {
  follow(now: Standing, before: Standing): void
  /** What both were at before the oldest that is kept. */
  before(): { line: DiagnosticsLine; device: Device }
  clear(): void
}

const untouched = { line: { status: 'idle' }, device: 'online' } as const

export function createLineNotes(clock: Clock, lines: Ring<LoggedLine>): LineNotes {
  let before: { line: DiagnosticsLine; device: Device } = untouched
  let device: Device = 'online'
  const note = (logged: LoggedLine): void => {
    const oldest = lines.push(logged)
    if (oldest) before = { ...before, ...('line' in oldest ? { line: oldest.line } : { device: oldest.device }) }
  }
  return {
    follow(now, was) {
      if (now.device !== was.device) {
        device = now.device === 'offline' ? 'offline' : 'online'
        note({ at: clock.now(), device })
      }
      if (now.connection === was.connection) return
      const at = clock.now()
      const line = redactLine(now.connection, at)
      if (line) note({ at, line })
    },
    before: () => before,
    clear() {
      // Whether there is a network is no secret of whoever has signed out.
      before = { ...untouched, device }
    },
  }
}
