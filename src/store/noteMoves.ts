import type { WorkerMetrics } from '../../protocol/systemMetrics.ts'

/** How a worker is, from what it said last and from how long ago that was. */
export interface WorkerHealth {
  /** The server's own word, or `late` and `offline` where the worker is silent; absent where nobody told anything. */
  state: string | undefined
  /** Milliseconds since its last sign of life; absent while that is recent. */
  silentMs: number | undefined
  /** True for a worker that is gone and still holds a job. */
  isGhost: boolean
}

/** Milliseconds of silence from which on a worker is late. */
export const lateFromMs = 30_000
/** Milliseconds of silence from which on a worker counts as gone, whatever it said before. */
export const offlineFromMs = 90_000

function stateOf({ status, currentJobId }: WorkerMetrics, silentMs: number): string | undefined {
  if (status === 'offline' || silentMs >= offlineFromMs) return 'offline'
  if (silentMs >= lateFromMs) return 'late'
  return status ?? (currentJobId === undefined ? undefined : 'busy')
}

/** Judges a worker at `now`, epoch milliseconds on the server's clock, as its heartbeat is. */
export function workerHealth(worker: WorkerMetrics, now: number): WorkerHealth {
  const silentMs = worker.lastHeartbeat === undefined ? 0 : Math.max(0, now - worker.lastHeartbeat)
  const state = stateOf(worker, silentMs)
  return {
    state,
    silentMs: silentMs >= lateFromMs ? silentMs : undefined,
    isGhost: state === 'offline' && worker.currentJobId !== undefined,
  }
}

/** True for a worker that has a job in hand and can be expected to finish it. */
export function isBusy(worker: WorkerMetrics, now: number): boolean {
  const { state } = workerHealth(worker, now)
  return state === 'busy' || state === 'active'
}
