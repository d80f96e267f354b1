import { existsSync } from 'node:fs'
import { crashed, fileLost } from '../pdf/pdfFailure.ts'
import type { JobQueue } from '../queue/jobQueue.ts'
import type { DataFolder } from './dataFolder.ts'
import { foldQueueEvent, type TaskEvent } from './foldQueueEvent.ts'
import { Journal } from './journal.ts'
import { isFinished, maxAttempts, type JobRecord } from './jobRecord.ts'
import { bySnapshotOrder } from './wireJob.ts'

export type NewJob = Pick<JobRecord, 'jobId' | 'owner' | 'name' | 'lane' | 'size'>

export interface JobDeskOptions {
  queue: JobQueue
  folder: DataFolder
  /** Finished jobs kept per person. */
  historySize: number
  /** Told of every new state of a job. */
  publish: (job: JobRecord) => void
}

/** Knows every job: takes new ones in, follows the queue, keeps the journal. */
export class JobDesk {
  readonly #options: JobDeskOptions
  readonly #jobs = new Map<string, JobRecord>()
  readonly #journal: Journal

  constructor(options: JobDeskOptions) {
    this.#options = options
    this.#journal = new Journal(options.folder.journal)
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
    for (const job of this.#jobs.values()) if (!isFinished(job)) this.#enqueue(job)
  }

  submit(fresh: NewJob): void {
    const now = Date.now()
    const job: JobRecord = { ...fresh, attempt: 1, createdAt: now, updatedAt: now, phase: { status: 'queued' } }
    this.#jobs.set(job.jobId, job)
    this.#write(job)
    this.#enqueue(job)
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

  // A job that only waited has not had its attempt yet.
  #tryAgain(job: JobRecord): JobRecord {
    const updatedAt = Date.now()
    if (!existsSync(this.#options.folder.upload(job.jobId))) {
      return { ...job, updatedAt, phase: { status: 'failed', failure: fileLost } }
    }
    if (job.phase.status === 'queued') return job
    if (job.attempt >= maxAttempts) return { ...job, updatedAt, phase: { status: 'failed', failure: crashed } }
    return { ...job, updatedAt, attempt: job.attempt + 1, phase: { status: 'queued' } }
  }

  #enqueue({ jobId, lane }: JobRecord): void {
    const { queue, folder } = this.#options
    queue.enqueue({ jobId, lane, source: folder.upload(jobId), target: folder.text(jobId) })
  }

  #follow(event: TaskEvent): void {
    const before = this.#jobs.get(event.jobId)
    if (!before || isFinished(before)) return
    const job = foldQueueEvent(before, event, Date.now())
    this.#jobs.set(job.jobId, job)
    if (job.phase.status === 'started' || isFinished(job)) this.#write(job)
    if (isFinished(job)) this.#putAway(job)
    this.#options.publish(job)
  }

  #write(job: JobRecord): void {
    this.#journal.append(job, () => this.#jobs.values())
  }

  #putAway(job: JobRecord): void {
    this.#options.folder.forget(job.jobId, job.phase.status === 'completed')
    this.#trim(job.owner)
  }

  #trim(owner: string): void {
    const finished = this.jobsOf(owner).filter(isFinished)
    for (const { jobId } of finished.slice(this.#options.historySize)) {
      this.#jobs.delete(jobId)
      this.#options.folder.forget(jobId)
    }
  }
}
