import type { BatchDesk } from '../batches/batchDesk.ts'
import type { BatchRecord } from '../batches/batchRecord.ts'
import type { JobDesk } from '../jobs/jobDesk.ts'
import { isRetryable, type JobRecord } from '../jobs/jobRecord.ts'
import { jobCommands, refuse, type CommandReply, type JobAction, type JobCommandName } from './jobCommand.ts'
import { textIn } from './textIn.ts'
import { verdicts } from './verdicts.ts'

export interface JobCommandsOptions {
  desk: JobDesk
  batches: BatchDesk
  /** Unfinished documents one person may have. */
  maxPendingPerPerson: number
}

// Someone else's job is answered as one that never was: that it exists is nobody else's business.
const unknown = refuse('NOT_FOUND', 'This is no longer here.')
const hopeless = refuse('NOT_RETRYABLE', 'It would fail again for the same reason.')
const fileGone = refuse('FILE_LOST', 'The uploaded file is no longer here. Upload it again.')
const noPlace = refuse('RATE_LIMITED', 'Too many documents are waiting already. Try again when some of them are done.')

/** Carries out what people ask for their own jobs and batches, however it reached the server. */
export class JobCommands {
  readonly #options: JobCommandsOptions

  constructor(options: JobCommandsOptions) {
    this.#options = options
  }

  run(name: JobCommandName, person: string, target: unknown): CommandReply {
    const jobId = textIn(target, 'jobId')
    if (jobId === undefined) return refuse('BAD_REQUEST', 'This request cannot be understood.')
    const { desk, batches } = this.#options
    const action = jobCommands[name]
    const batch = batches.find(jobId)
    if (batch?.owner === person) return this.#onBatch(action, batch)
    const job = desk.find(jobId)
    return job?.owner === person ? this.#onJob(action, job) : unknown
  }

  #onJob(action: JobAction, job: JobRecord): CommandReply {
    const { desk } = this.#options
    const verdict = verdicts[job.phase.status][action]
    if (verdict === 'already') return { ok: true }
    if (verdict !== 'do') return verdict
    if (action === 'retry') {
      if (!isRetryable(job)) return hopeless
      if (!desk.canRead(job)) return fileGone
      if (!this.#hasPlaces(job.owner, 1)) return noPlace
    }
    desk[action](job)
    return { ok: true }
  }

  #onBatch(action: JobAction, batch: BatchRecord): CommandReply {
    const { batches } = this.#options
    const { status, retryable } = batches.stateOf(batch)
    const verdict = verdicts[status][action]
    if (verdict === 'already') return { ok: true }
    if (verdict !== 'do') return verdict
    if (action === 'retry') {
      if (retryable === 0) return hopeless
      if (!this.#hasPlaces(batch.owner, retryable)) return noPlace
    }
    batches[action](batch)
    return { ok: true }
  }

  #hasPlaces(owner: string, wanted: number): boolean {
    return this.#options.desk.pendingOf(owner) + wanted <= this.#options.maxPendingPerPerson
  }
}
