import type { BatchDesk } from '../batches/batchDesk.ts'
import { wireBatch } from '../batches/wireBatch.ts'
import type { JobDesk } from '../jobs/jobDesk.ts'
import type { UserStreams } from '../jobs/userStreams.ts'
import { wireJob } from '../jobs/wireJob.ts'
import type { PerformanceLog } from '../metrics/performanceLog.ts'
import { ProcessMeter } from '../metrics/processMeter.ts'
import type { JobQueue } from '../queue/jobQueue.ts'

export interface StatusReportOptions {
  desk: JobDesk
  batches: BatchDesk
  queue: JobQueue
  streams: UserStreams
  performance: PerformanceLog
  resultUrl: (jobId: string) => string
}

/** What the desk can tell at this moment. */
export class StatusReport {
  readonly #options: StatusReportOptions
  readonly #meter = new ProcessMeter()

  constructor(options: StatusReportOptions) {
    this.#options = options
  }

  queue() {
    return this.#options.queue.counts()
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
    const { queue, performance } = this.#options
    return {
      timestamp: new Date().toISOString(),
      workers: queue.workers(),
      queues: this.queue(),
      system: this.#meter.sample(),
      performance: performance.report(),
    }
  }
}
