import type { BatchDesk } from '../batches/batchDesk.ts'
import { wireBatch } from '../batches/wireBatch.ts'
import type { JobDesk } from '../jobs/jobDesk.ts'
import type { UserStreams } from '../jobs/userStreams.ts'
import { wireJob } from '../jobs/wireJob.ts'
import { ErrorLog } from '../metrics/errorLog.ts'
import { PerformanceLog } from '../metrics/performanceLog.ts'
import { ProcessMeter } from '../metrics/processMeter.ts'
import type { JobQueue, QueueEvent } from '../queue/jobQueue.ts'
import { perLane } from '../queue/lane.ts'

export interface StatusReportOptions {
  desk: JobDesk
  batches: BatchDesk
  queue: JobQueue
  streams: UserStreams
  resultUrl: (jobId: string) => string
}

/** What the desk can tell at this moment. */
export class StatusReport {
  readonly #options: StatusReportOptions
  readonly #meter = new ProcessMeter()
  readonly #performance = new PerformanceLog()
  readonly #errors = new ErrorLog()

  constructor(options: StatusReportOptions) {
    this.#options = options
  }

  /** Counts how a job has ended. */
  follow(event: QueueEvent): void {
    if (event.type === 'completed' || event.type === 'failed') this.#performance.add(event.type, event.runMs)
    if (event.type === 'failed') this.#errors.add(event.jobId, event.failure)
  }

  queue() {
    const { desk, queue } = this.#options
    const counts = queue.counts()
    const failed = desk.failedPerLane()
    return { ...counts, ...perLane((lane) => ({ ...counts[lane], failed: failed[lane] })) }
  }

  /** Everything one person may know. */
  snapshot(person: string) {
    const { desk, batches, streams, resultUrl } = this.#options
    return {
      ...streams.at(person),
      serverTime: Date.now(),
      mode: 'snapshot',
      jobs: [
        ...batches.batchesOf(person).map((batch) => wireBatch(batch, batches.stateOf(batch))),
        ...desk.jobsOf(person).map((job) => wireJob(job, resultUrl)),
      ],
      queue: this.queue(),
    }
  }

  metrics() {
    return {
      timestamp: new Date().toISOString(),
      workers: this.#options.queue.workers(),
      queues: this.queue(),
      system: this.#meter.sample(),
      performance: this.#performance.report(),
      errors: this.#errors.report(),
    }
  }
}
