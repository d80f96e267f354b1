import { randomUUID } from 'node:crypto'
import type { JobDesk } from '../jobs/jobDesk.ts'
import { Journal } from '../jobs/journal.ts'
import { isEnd, isFinished, type JobRecord, type PhaseStatus } from '../jobs/jobRecord.ts'
import { batchState, isWantedAgain, type BatchRecord, type BatchState } from './batchRecord.ts'
import { Patience } from './patience.ts'

export interface BatchDeskOptions {
  desk: JobDesk
  /** Path of the journal. */
  path: string
  /** Milliseconds without a further upload after which the missing ones are no longer waited for. */
  patienceMs: number
  /** Told of every new state of a batch. */
  publish: (batch: BatchRecord, state: BatchState) => void
}

const pausable: ReadonlySet<PhaseStatus> = new Set(['queued', 'started', 'progress'])

/** Knows every batch, and tells how it is going whenever one of its documents has moved. */
export class BatchDesk {
  readonly #options: BatchDeskOptions
  readonly #batches = new Map<string, BatchRecord>()
  readonly #journal: Journal<BatchRecord>
  /** What was last told of each. */
  readonly #told = new Map<string, BatchState>()
  /** Uploads on their way. */
  readonly #coming = new Map<string, number>()
  readonly #patience: Patience

  constructor(options: BatchDeskOptions) {
    this.#options = options
    this.#journal = new Journal(options.path, isBatchRecord)
    this.#patience = new Patience(options.patienceMs, (id) => this.#giveUp(id))
  }

  /** Takes up what an earlier run of the server left behind; the documents are there already. */
  restore(): void {
    for (const batch of this.#journal.read()) {
      const state = batchState(batch, this.#options.desk.jobsIn(batch.jobId))
      if (state.total === 0) continue
      this.#batches.set(batch.jobId, batch)
      this.#told.set(batch.jobId, state)
      if (this.#isWaiting(batch)) this.#patience.begin(batch.jobId)
    }
    this.#journal.rewrite(this.#batches.values())
  }

  open(owner: string, name: string, expected: number): BatchRecord {
    this.#forgetEmpty(owner)
    const batch: BatchRecord = { jobId: randomUUID(), owner, name, expected, attempt: 1, createdAt: Date.now() }
    this.#put(batch)
    this.#patience.begin(batch.jobId)
    this.#tell(batch)
    return batch
  }

  find(jobId: string): BatchRecord | undefined {
    return this.#batches.get(jobId)
  }

  /** The batches of one person, the latest first. */
  batchesOf(owner: string): BatchRecord[] {
    return [...this.#batches.values()].filter((batch) => batch.owner === owner).toReversed()
  }

  stateOf(batch: BatchRecord): BatchState {
    return batchState(batch, this.#options.desk.jobsIn(batch.jobId))
  }

  /** Runs `receive`, which takes one of its documents in; one that does not come is not waited for. */
  async during(batchId: string, receive: () => Promise<void>): Promise<void> {
    this.#coming.set(batchId, (this.#coming.get(batchId) ?? 0) + 1)
    this.#patience.end(batchId)
    let isIn = false
    try {
      await receive()
      isIn = true
    } finally {
      this.#coming.set(batchId, (this.#coming.get(batchId) ?? 1) - 1)
      const batch = this.#batches.get(batchId)
      if (batch && !isIn) this.#expect(batch, batch.expected - 1)
      const now = this.#batches.get(batchId)
      if (now && this.#isWaiting(now)) this.#patience.begin(batchId)
    }
  }

  /** Tells how a document's batch is going now that the document has moved. */
  follow({ parentId }: JobRecord): void {
    const batch = parentId === undefined ? undefined : this.#batches.get(parentId)
    if (batch) this.#tell(batch)
  }

  cancel(batch: BatchRecord): void {
    this.#patience.end(batch.jobId)
    this.#put({ ...batch, isCancelled: true })
    for (const job of this.#members(batch)) if (!isFinished(job)) this.#options.desk.cancel(job)
    this.#tell(this.#batches.get(batch.jobId) ?? batch)
  }

  pause(batch: BatchRecord): void {
    for (const job of this.#members(batch)) if (pausable.has(job.phase.status)) this.#options.desk.pause(job)
  }

  resume(batch: BatchRecord): void {
    for (const job of this.#members(batch)) if (job.phase.status === 'paused') this.#options.desk.resume(job)
  }

  /** Runs once more what failed in it, as far as that may end otherwise. */
  retry(batch: BatchRecord): void {
    const again = this.#members(batch).filter((job) => isWantedAgain(batch, job))
    const { isCancelled: _, ...open } = batch
    this.#put({ ...open, expected: this.#members(batch).length })
    for (const job of again) this.#options.desk.retry(job)
  }

  close(): void {
    this.#patience.close()
  }

  #members({ jobId }: BatchRecord): JobRecord[] {
    return this.#options.desk.jobsIn(jobId)
  }

  #isWaiting(batch: BatchRecord): boolean {
    const isComing = (this.#coming.get(batch.jobId) ?? 0) > 0
    return !isComing && batch.isCancelled !== true && this.#members(batch).length < batch.expected
  }

  #giveUp(id: string): void {
    const batch = this.#batches.get(id)
    if (batch) this.#expect(batch, 0)
  }

  #expect(batch: BatchRecord, expected: number): void {
    const next = { ...batch, expected: Math.max(expected, this.#members(batch).length) }
    this.#put(next)
    this.#tell(next)
  }

  #put(batch: BatchRecord): void {
    this.#batches.set(batch.jobId, batch)
    this.#journal.append(batch, () => this.#batches.values())
  }

  #tell(batch: BatchRecord): void {
    const before = this.#told.get(batch.jobId)
    const state = this.stateOf(batch)
    if (before && isSame(before, state)) return
    this.#told.set(batch.jobId, state)
    const isAgain = before !== undefined && isEnd(before.status) && !isEnd(state.status)
    const next = isAgain ? { ...batch, attempt: batch.attempt + 1 } : batch
    if (isAgain) this.#put(next)
    this.#options.publish(next, state)
  }

  // Its documents went with the person's history.
  #forgetEmpty(owner: string): void {
    for (const batch of this.batchesOf(owner)) {
      if (this.#isWaiting(batch) || this.#members(batch).length > 0) continue
      this.#batches.delete(batch.jobId)
      this.#told.delete(batch.jobId)
      this.#coming.delete(batch.jobId)
    }
  }
}

const isSame = (a: BatchState, b: BatchState): boolean =>
  (Object.keys(a) as (keyof BatchState)[]).every((key) => a[key] === b[key])

const isBatchRecord = ({ jobId, owner, expected }: BatchRecord): boolean =>
  typeof jobId === 'string' && typeof owner === 'string' && typeof expected === 'number'
