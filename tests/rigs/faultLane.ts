import type { Clock } from '../../src/protocol/clock.ts'
import type { FaultMode, Way } from './faultMode.ts'

/** One way of one line: bytes and, behind them, its end. */
export interface FaultLane {
  write(bytes: Buffer): void
  /** The end is told behind the bytes, and lost with them. */
  end(): void
  setMode(mode: FaultMode): void
}

interface FaultLaneParts {
  way: Way
  clock: Clock
  mode: FaultMode
  out: { write(bytes: Buffer): void; end(): void }
}

/** Carries bytes one way, in their order, late or never as the mode says. */
export function createFaultLane({ way, clock, mode: first, out }: FaultLaneParts): FaultLane {
  let mode = first
  let held: (() => void)[] = []
  let isLost = false
  const flush = (): void => {
    const due = held
    held = []
    for (const run of due) run()
  }
  const swallows = (): boolean => mode.kind === 'swallow' && (mode.way === 'both' || mode.way === way)
  const carry = (run: () => void): void => {
    isLost ||= swallows()
    if (isLost) return
    if (mode.kind === 'stall') return void held.push(run)
    if (mode.kind !== 'delay') return run()
    held.push(run)
    clock.after(mode.ms, () => {
      const at = held.indexOf(run)
      for (const one of held.splice(0, at + 1)) one()
    })
  }
  return {
    write: (bytes) => carry(() => out.write(bytes)),
    end: () => carry(out.end),
    setMode(next) {
      mode = next
      // What a line has lost does not come back when the fault ends, and no TCP goes on behind a hole.
      isLost ||= swallows()
      if (mode.kind === 'pass') flush()
    },
  }
}
