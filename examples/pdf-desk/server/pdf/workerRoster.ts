import { hostname } from 'node:os'
import type { WorkerReport } from '../queue/jobQueue.ts'
import type { Heartbeat } from './pdfWorker.ts'

interface Entry extends Omit<WorkerReport, 'host' | 'uptime' | 'status'> {
  since: number
}

/** Milliseconds a worker that is gone stays on the list as offline. */
const rememberMs = 60_000

/** Who works here: each thread's signs of life and what it did. */
export class WorkerRoster {
  readonly #entries = new Map<number, Entry>()
  readonly #stopped = new Set<number>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  heartbeat(threadId: number, vitals?: Omit<Heartbeat, 'threadId'>): Entry {
    const now = this.#now()
    const known = this.#entries.get(threadId)
    const entry = known ?? { id: `worker-${threadId}`, since: now, jobsProcessed: 0, jobsFailed: 0, lastHeartbeat: now }
    entry.lastHeartbeat = now
    if (vitals) Object.assign(entry, { memoryUsage: vitals.heapUsed, cpuUsage: vitals.cpu })
    this.#entries.set(threadId, entry)
    return entry
  }

  take(threadId: number, jobId: string): void {
    this.heartbeat(threadId).currentJobId = jobId
  }

  finish(jobId: string, outcome: 'completed' | 'failed' | 'paused' | 'cancelled'): void {
    for (const [threadId, entry] of this.#entries) {
      if (entry.currentJobId !== jobId) continue
      delete entry.currentJobId
      if (outcome === 'completed') entry.jobsProcessed += 1
      if (outcome === 'failed') entry.jobsFailed += 1
      if (outcome === 'cancelled') this.#strike(threadId)
    }
  }

  // Stopped on purpose, it is not missed: its last heartbeat may still be on the way.
  #strike(threadId: number): void {
    this.#stopped.add(threadId)
    this.#entries.delete(threadId)
  }

  report(alive: ReadonlySet<number>): WorkerReport[] {
    const now = this.#now()
    for (const [threadId, entry] of this.#entries) {
      if (!alive.has(threadId) && now - entry.lastHeartbeat > rememberMs) this.#entries.delete(threadId)
    }
    return [...this.#entries]
      .filter(([threadId]) => !this.#stopped.has(threadId))
      .map(([threadId, entry]) => (alive.has(threadId) ? atWork(entry, now) : gone(entry)))
  }
}

function atWork({ since, ...entry }: Entry, now: number): WorkerReport {
  const status = entry.currentJobId === undefined ? 'idle' : 'busy'
  return { ...entry, host: hostname(), status, uptime: Math.round((now - since) / 1_000) }
}

// It uses nothing any more, and its time ended with its last word.
function gone({ since, memoryUsage: _, cpuUsage: __, ...entry }: Entry): WorkerReport {
  const uptime = Math.round((entry.lastHeartbeat - since) / 1_000)
  return { ...entry, host: hostname(), status: 'offline', uptime }
}
