import type { Stop } from '../../src/protocol/clock.ts'
import type { JobEventName, SnapshotMessage } from '../../src/protocol/events.ts'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'
import type { QueueStatus } from '../../src/protocol/queueStatus.ts'

export type JobEnd = 'completed' | 'failed' | 'cancelled'

/** One thing the server said of a job. */
export type JobTold = [name: JobEventName, row: JobProgress]

type Tell = (...told: JobTold) => void

/** The jobs as the server knows them, which is what a store has to come to know, whatever lies between. */
export function createJobTruth({ epoch }: { epoch?: string | undefined } = {}) {
  const jobs = new Map<string, JobProgress>()
  const told: JobTold[] = []
  const hearers = new Set<Tell>()
  let numbering = epoch
  let seq = 0
  let queue: QueueStatus | undefined
  const say = (name: JobEventName, row: JobProgress): void => {
    jobs.set(String(row.jobId), row)
    told.push([name, row])
    seq++
    const data = numbering === undefined ? row : { ...row, epoch: numbering, seq }
    for (const hear of hearers) hear(name, data)
  }
  const start = (jobId: string): void => say('job-started', { jobId, status: 'started' })
  const progress = (jobId: string, percent: number): void =>
    say('job-progress', { jobId, status: 'progress', progress: percent })
  const end = (jobId: string, status: JobEnd): void => say(`job-${status}`, { jobId, status })
  return {
    say,
    /** All that was said so far, in its order. */
    history: (): readonly JobTold[] => told,
    start,
    progress,
    end,
    /** What happens while nobody hears it, of jobs a to f; job d goes on. */
    work() {
      end('a', 'completed')
      end('b', 'failed')
      progress('c', 50)
      start('e')
      end('e', 'cancelled')
      start('f')
    },
    /** How the queues stand from now on. */
    queues: (next: QueueStatus): void => void (queue = next),
    /** What a resync is answered with. */
    snapshot: (): SnapshotMessage => ({
      jobs: [...jobs.values()],
      ...(queue && { queue }),
      ...(numbering !== undefined && { epoch: numbering, seq }),
    }),
    statuses: () => Object.fromEntries([...jobs].map(([id, { status }]) => [id, status])),
    /** The numbering begins anew, as after a restart. */
    renumber(next: string): void {
      numbering = next
      seq = 0
    },
    onTold(hear: Tell): Stop {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
}

export type JobTruth = ReturnType<typeof createJobTruth>
