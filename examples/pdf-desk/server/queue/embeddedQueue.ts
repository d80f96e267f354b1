import { crashed, tooHeavy, tooSlow, type PdfFailure } from '../pdf/pdfFailure.ts'
import { cancelled, PdfPool, type PdfPoolOptions } from '../pdf/pdfPool.ts'
import type { PdfOutcome, PdfTask } from '../pdf/readPdf.ts'
import { Throttle } from '../throttle.ts'
import type { JobQueue, QueueCounts, QueueEvent, QueueTask, WorkerReport } from './jobQueue.ts'
import { lanes, perLane, type Lane } from './lane.ts'
import { MemoryGuard } from './memoryGuard.ts'
import { WaitingRoom } from './waitingRoom.ts'

export interface EmbeddedQueueOptions extends PdfPoolOptions, Pick<PdfTask, 'maxPages' | 'pageDelayMs'> {
  /** Milliseconds the first run of a job may take; each further one gets twice as long. */
  jobTimeoutMs: number
  /** Megabytes this process may hold while jobs run. */
  memoryLimitMb: number
}

interface Running {
  lane: Lane
  /** When it was last heard of. */
  heardAt: number
  stop: AbortController
  pause: () => void
}

/** Page before which a doomed worker ends itself. */
const doomedPage = 8

type Outcome = PdfOutcome | { end: 'cancelled' }

/** Milliseconds between two announcements of places and counts. */
const announceEveryMs = 250

/** Milliseconds between two looks at what waits: it gets older while nothing else happens. */
const agingEveryMs = 5_000

/** The queue that needs no other server: three lanes in this process over a pool of threads. */
export class EmbeddedQueue implements JobQueue {
  readonly #options: EmbeddedQueueOptions
  readonly #pool: PdfPool
  readonly #room: WaitingRoom
  readonly #limits: Readonly<Partial<Record<Lane, number>>>
  readonly #running = new Map<string, Running>()
  readonly #listeners = new Set<(event: QueueEvent) => void>()
  readonly #announcing = new Throttle(() => this.#announce(), announceEveryMs)
  readonly #guard: MemoryGuard
  readonly #aging: NodeJS.Timeout
  #closed = false

  constructor(options: EmbeddedQueueOptions) {
    this.#options = options
    this.#pool = new PdfPool(options)
    this.#room = new WaitingRoom(options.workers)
    // Large jobs never hold every worker, so that a short one need not wait for a long one to end.
    this.#limits = options.workers > 1 ? { large: options.workers - 1 } : {}
    this.#guard = new MemoryGuard(options.memoryLimitMb, () => this.#stopMostSilent())
    this.#aging = setInterval(() => this.#room.isEmpty || this.#announcing.call(), agingEveryMs).unref()
  }

  enqueue(task: QueueTask): void {
    const place = this.#room.enter(task)
    this.#emit({ type: 'placed', jobId: task.jobId, place })
    this.#dispatch()
  }

  cancel(jobId: string): void {
    const running = this.#running.get(jobId)
    if (running) {
      this.#emit({ type: 'cancelling', jobId })
      running.stop.abort(cancelled)
    } else if (this.#room.leave(jobId)) {
      this.#emit({ type: 'cancelled', jobId })
      this.#announcing.call()
    }
  }

  pause(jobId: string): void {
    const running = this.#running.get(jobId)
    if (running) running.pause()
    else if (this.#room.leave(jobId)) {
      this.#emit({ type: 'paused', jobId })
      this.#announcing.call()
    }
  }

  pauseLane(lane: Lane): void {
    this.#room.hold(lane)
    this.#announcing.call()
  }

  resumeLane(lane: Lane): void {
    this.#room.release(lane)
    this.#dispatch()
  }

  subscribe(listener: (event: QueueEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  counts(): QueueCounts {
    const active = this.#activePerLane()
    return {
      ...perLane((lane) => {
        const limit = this.#limits[lane]
        return { active: active[lane], ...(limit !== undefined && { limit }), ...this.#room.counts(lane) }
      }),
      totalWorkers: this.#options.workers,
      activeWorkers: this.#running.size,
    }
  }

  workers(): WorkerReport[] {
    return this.#pool.workers()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#announcing.stop()
    clearInterval(this.#aging)
    this.#guard.rest()
    await this.#pool.close()
  }

  #emit(event: QueueEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  #announce(): void {
    for (const { jobId, place } of this.#room.movedPlaces()) this.#emit({ type: 'placed', jobId, place })
    this.#emit({ type: 'status' })
  }

  #activePerLane(): Record<Lane, number> {
    const active = perLane(() => 0)
    for (const { lane } of this.#running.values()) active[lane] += 1
    return active
  }

  #dispatch(): void {
    while (!this.#closed && this.#running.size < this.#options.workers) {
      const task = this.#room.next(this.#openLanes())
      if (task === undefined) break
      void this.#run(task)
    }
    this.#announcing.call()
  }

  #openLanes(): Lane[] {
    const active = this.#activePerLane()
    return lanes.filter((lane) => active[lane] < (this.#limits[lane] ?? Infinity))
  }

  async #run(task: QueueTask): Promise<void> {
    const { jobId, lane } = task
    const began = performance.now()
    const running: Running = { lane, heardAt: began, stop: new AbortController(), pause: () => undefined }
    this.#running.set(jobId, running)
    this.#guard.watch()
    this.#emit({ type: 'started', jobId })
    const outcome = await this.#read(task, running)
    this.#running.delete(jobId)
    if (this.#running.size === 0) this.#guard.rest()
    if (this.#closed) return
    this.#tell(task, outcome, performance.now() - began)
    this.#dispatch()
  }

  #tell({ jobId, from }: QueueTask, outcome: Outcome, runMs: number): void {
    switch (outcome.end) {
      case 'completed':
        // What was left after a pause says nothing of how long a whole document takes.
        if (from === undefined) this.#room.measureRun(runMs)
        return this.#emit({ type: 'completed', jobId, result: outcome.result, runMs })
      case 'failed':
        if (from === undefined) this.#room.measureRun(runMs)
        return this.#emit({ type: 'failed', jobId, failure: outcome.failure, runMs })
      case 'paused':
        return this.#emit({ type: 'paused', jobId, bookmark: outcome.bookmark })
      case 'cancelled':
        return this.#emit({ type: 'cancelled', jobId })
      default:
        return outcome satisfies never
    }
  }

  async #read(task: QueueTask, running: Running): Promise<Outcome> {
    const { jobId, source, target, from, attempt, isDoomed } = task
    const { jobTimeoutMs, maxPages, pageDelayMs } = this.#options
    const { signal } = running.stop
    const timer = setTimeout(() => running.stop.abort(tooSlow), jobTimeoutMs * 2 ** (attempt - 1))
    const work = {
      source,
      target,
      maxPages,
      pageDelayMs,
      ...(from && { from }),
      ...(isDoomed && { endsBefore: doomedPage }),
    }
    try {
      const outcome = await this.#pool.run(jobId, work, {
        signal,
        report: (reading) => this.#hear(jobId, running, reading),
        onPauser: (pause) => (running.pause = pause),
      })
      // It stopped for a pause in the same moment in which it was cancelled.
      return outcome.end === 'paused' && signal.reason === cancelled ? { end: 'cancelled' } : outcome
    } catch {
      if (signal.reason === cancelled) return { end: 'cancelled' }
      return { end: 'failed', failure: signal.aborted ? (signal.reason as PdfFailure) : crashed }
    } finally {
      clearTimeout(timer)
    }
  }

  #hear(jobId: string, running: Running, reading: Extract<QueueEvent, { type: 'progress' }>['reading']): void {
    running.heardAt = performance.now()
    this.#emit({ type: 'progress', jobId, reading })
  }

  // Nothing tells whose buffers they are; the one that has not finished a page for longest is the likeliest.
  #stopMostSilent(): void {
    const [silent] = [...this.#running.values()].toSorted((a, b) => a.heardAt - b.heardAt)
    silent?.stop.abort(tooHeavy)
  }
}
