import type { ScriptedLine } from '../../src/adapters/scripted.ts'
import type { Via } from '../../src/protocol/connection.ts'
import { at } from './at.ts'
import { ladder } from './ladder.ts'
import type { Tries } from './ladder.ts'
import type { Look, Silence } from './silence.ts'

/** How what was missed comes to the page. */
export interface Back {
  /** By which way the line is up again. */
  via?: Via
  /** `snapshot`: the page is told how everything stands; `handover`: the server sends what was missed, event by event. */
  missed?: 'snapshot' | 'handover'
  /** Milliseconds from the moment the line is up to the snapshot. */
  snapshotMs?: number
}

/** What the line does while it is down: it is tried again, or it says `during` and no more. */
type Meanwhile = (Tries & { during?: never }) | ({ during: ScriptedLine } & { [Key in keyof Tries]?: never })

export type Drop = Meanwhile &
  Back & {
    /** Milliseconds since the scenario began, at which the line is lost; what is said at that moment is still heard. */
    from: number
    /** Milliseconds since the scenario began, at which it is up again. */
    to: number
  }

/** How the line comes up at `ms`, and by which looks the page learns what it has missed. */
export function comeBack(ms: number, { via = 'websocket', missed = 'snapshot', snapshotMs = 250 }: Back) {
  if (!(snapshotMs >= 0)) {
    throw new RangeError(
      `The snapshot comes ${snapshotMs} ms after the line, over which it has to come. Give a snapshotMs of 0 or more.`,
    )
  }
  const up = (synced: boolean): ScriptedLine => ({ status: 'connected', via, synced })
  const handsOver = missed === 'handover'
  const looks: readonly Look[] = handsOver ? [] : [{ at: ms + snapshotMs, line: up(true) }]
  return { up: [at(ms, { line: up(handsOver) })], looks, handsOver }
}

/**
 * The line is lost between two moments: what the server says meanwhile is not heard, and comes with a snapshot, which
 * is worked out from the rest of the script, or is handed over.
 */
export function drop({ from, to, during, ...rest }: Drop): Silence {
  const down = during ? [at(from, { line: during })] : ladder(from, to, rest)
  return { from, to, down, ...comeBack(to, rest) }
}
