import type { AdapterSink } from './adapter.ts'

/** The sink of one line: what is said before it opens waits, what is said after it is shut is not heard. */
export interface SinkGate {
  sink: AdapterSink
  open(): void
  shut(): void
}

export function createSinkGate(sink: AdapterSink): SinkGate {
  const early: (() => void)[] = []
  let state: 'waiting' | 'open' | 'shut' = 'waiting'
  const through =
    <A extends unknown[]>(tell: (...args: A) => void) =>
    (...args: A): void => {
      if (state === 'open') tell(...args)
      else if (state === 'waiting') early.push(() => tell(...args))
    }
  return {
    sink: {
      connection: through(sink.connection),
      message: through(sink.message),
      device: through(sink.device),
      problem: through(sink.problem),
      roundTrip: through((ms) => sink.roundTrip?.(ms)),
    },
    open() {
      state = 'open'
      for (const tell of early) if (state === 'open') tell()
      early.length = 0
    },
    shut() {
      state = 'shut'
      early.length = 0
    },
  }
}
