import { existsSync } from 'node:fs'
import { crashed, fileLost } from '../pdf/pdfFailure.ts'
import type { JobQueue } from '../queue/jobQueue.ts'
import { perLane, type Lane } from '../queue/lane.ts'
import { beyondHistory } from './beyondHistory.ts'
import type { DataFolder } from './dataFolder.ts'
import { foldQueueEvent, withoutBookmark, type TaskEvent } from './foldQueueEvent.ts'
import { Journal } from './journal.ts'
import { isFinished, isRetryable, maxAttempts, type JobPhase, type JobRecord } from './jobRecord.ts'
import { bySnapshotOrder } from './wireJob.ts'

export type NewJob = Pick<JobRecord, 'jobId' | 'owner' | 'name' | 'lane' | 'size' | 'parentId'>

export interface JobDeskOptions {
  queue: JobQueue
  folder: DataFolder
  /** Finished jobs kept per person. */
  historySize: number
  /** Part of the names of documents whose worker ends itself in the first run. */
  unluckyName?: string
  /** Told of every new state of a job. */
  publish: (job: JobRecord) => void
}

/** Knows every job: takes new ones in, follows the queue, keeps the journal. */
export class JobDesk {
  readonly #options: JobDeskOptions
  readonly #jobs = new Map<string, JobRecord>()
  readonly #journal: Journal<JobRecord>

  constructor(options: JobDeskOptions) {
    this.#options = options
    this.#journal = new Journal(options.folder.journal, isJobRecord)
    options.queue.subscribe((event) => {
      if (event.type !== 'status') this.#follow(event)
    })
  }

  /** Takes up what an earlier run of the server left behind. */
  restore(): void {
    for (const job of this.#journal.read()) this.#jobs.set(job.jobId, job)
    for (const job of this.#jobs.values()) if (!isFinished(job)) this.#jobs.set(job.jobId, this.#tryAgain(job))
    for (const owner of new Set([...this.#jobs.values()].map((job) => job.owner))) this.#trim(owner)
    this.#options.folder.sweep(new Set(this.#jobs.keys()))
    this.#journal.rewrite(this.#jobs.values())
    for (const job of this.#jobs.values()) if (job.phase.status === 'queued') this.#enqueue(job)
  }

  submit(fresh: NewJob): void {
    const now = Date.now()
    const job: JobRecord = { ...fresh, attempt: 1, createdAt: now, updatedAt: now, phase: { status: 'queued' } }
    this.#lineUp(job)
  }

  /** Takes it out of the line, or stops its worker; what is paused has neither. */
  cancel(job: JobRecord): void {
    if (job.phase.status === 'paused') this.#follow({ type: 'cancelled', jobId: job.jobId })
    else this.#options.queue.cancel(job.jobId)
  }

  pause({ jobId }: JobRecord): void {
    this.#options.queue.pause(jobId)
  }

  /** Puts it back where it was in the line; one that had been begun goes on where it stopped. */
  resume(job: JobRecord): void {
    this.#lineUp({ ...job, phase: { status: 'queued' } })
  }

  /** Runs it once more, from the end of the line. */
  retry(job: JobRecord): void {
    this.#lineUp({ ...job, attempt: job.attempt + 1, retriedAt: Date.now(), phase: { status: 'queued' } })
  }

  /** Whether the file is still here that one more run would read. */
  canRead({ jobId }: JobRecord): boolean {
    return existsSync(this.#options.folder.upload(jobId))
  }

  /** The documents of one batch. */
  jobsIn(batchId: string): JobRecord[] {
    return [...this.#jobs.values()].filter(({ parentId }) => parentId === batchId)
  }

  find(jobId: string): JobRecord | undefined {
    return this.#jobs.get(jobId)
  }

  jobsOf(owner: string): JobRecord[] {
    return [...this.#jobs.values()].filter((job) => job.owner === owner).toSorted(bySnapshotOrder)
  }

  /** Jobs of `owner` that have not finished. */
  pendingOf(owner: string): number {
    return this.jobsOf(owner).filter((job) => !isFinished(job)).length
  }

  /** The failed documents that are kept, of everybody. */
  failedPerLane(): Record<Lane, number> {
    const failed = perLane(() => 0)
    for (const { lane, phase } of this.#jobs.values()) if (phase.status === 'failed') failed[lane] += 1
    return failed
  }

  #tryAgain(job: JobRecord): JobRecord {
    const { status } = job.phase
    // Its worker is gone with the server.
    if (status === 'cancelling') return withoutBookmark({ ...job, phase: { status: 'cancelled' } })
    const updatedAt = Date.now()
    const ending = (failure: typeof crashed): JobPhase => ({ status: 'failed', failure })
    if (!this.canRead(job)) return withoutBookmark({ ...job, updatedAt, phase: ending(fileLost) })
    // What only waited, or was paused, has lost nothing.
    if (status === 'queued' || status === 'paused') return job
    if (job.attempt >= maxAttempts) return withoutBookmark({ ...job, updatedAt, phase: ending(crashed) })
    return withoutBookmark({ ...job, updatedAt, attempt: job.attempt + 1, phase: { status: 'queued' } })
  }

  #lineUp(job: JobRecord): void {
    this.#jobs.set(job.jobId, job)
    this.#write(job)
    this.#enqueue(job)
  }

  #enqueue({ jobId, name, lane, attempt, createdAt, retriedAt, bookmark }: JobRecord): void {
    const { queue, folder, unluckyName } = this.#options
    queue.enqueue({
      jobId,
      lane,
      attempt,
      since: retriedAt ?? createdAt,
      source: folder.upload(jobId),
      target: folder.text(jobId),
      ...(bookmark && { from: bookmark }),
      ...(unluckyName !== undefined && attempt === 1 && name.includes(unluckyName) && { isDoomed: true }),
    })
  }

  #follow(event: TaskEvent): void {
    const before = this.#jobs.get(event.jobId)
    if (!before || isFinished(before)) return
    const job = foldQueueEvent(before, event, Date.now())
    if (job === before) return
    this.#jobs.set(job.jobId, job)
    if (lasting.has(job.phase.status) && job.phase.status !== before.phase.status) this.#write(job)
    if (isFinished(job)) this.#putAway(job)
    this.#options.publish(job)
  }

  #write(job: JobRecord): void {
    this.#journal.append(job, () => this.#jobs.values())
  }

  // The upload stays where one more run may read it.
  #putAway(job: JobRecord): void {
    const { folder } = this.#options
    if (!isRetryable(job)) folder.forgetUpload(job.jobId)
    if (job.phase.status !== 'completed') folder.forgetText(job.jobId)
    this.#trim(job.owner)
  }

  #trim(owner: string): void {
    for (const { jobId } of beyondHistory(this.jobsOf(owner), this.#options.historySize)) {
      this.#jobs.delete(jobId)
      this.#options.folder.forget(jobId)
    }
  }
}

/** What a restart must know of; of a job that waits, it knows enough. */
const lasting: ReadonlySet<string> = new Set([
  'started',
  'progress',
  'paused',
  'cancelling',
  'completed',
  'failed',
  'cancelled',
])

function isJobRecord({ jobId, phase }: JobRecord): boolean {
  return typeof jobId === 'string' && typeof phase.status === 'string'
}
