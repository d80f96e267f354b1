import { job } from '../../mocks/build/job.ts'
import type { Job } from '../../src/protocol/job.ts'
import type { JobStatus } from '../../src/protocol/jobProgress.ts'
import { BatchMemberView } from '../../src/widgets/BatchProgress/BatchMemberView.tsx'
import type { BatchProgressViewProps } from '../../src/widgets/BatchProgress/BatchProgressView.tsx'
import type { RollUp } from '../../src/widgets/RealTimeProgress/rollUp.ts'

const locked = 'The file is encrypted and needs a password.'
const torn = 'The file ends in the middle of page 3.'

const endings: Readonly<Partial<Record<JobStatus, Partial<Job>>>> = {
  failed: { error: locked, errorCode: 'ENCRYPTED', retryable: true },
  progress: { progress: 64 },
}

/** A job that tells no percent of its own, as one whose parts tell how far it is. */
export function batchJob(fields: Partial<Job> = {}): Job {
  const { progress: _, ...told } = job({ jobId: 'batch', name: 'Invoices of March', kind: 'batch', ...fields })
  return told
}

/** A roll-up of which only some figures are told. */
export const rollUp = (counts: Partial<RollUp>): RollUp => ({
  done: 0,
  failed: 0,
  skipped: 0,
  running: 0,
  waiting: 0,
  ...counts,
})

/** The parts of a batch by status, in that order, as files with numbers. */
export function partsOf(counts: Readonly<Partial<Record<JobStatus, number>>>): readonly Job[] {
  const statuses = Object.entries(counts).flatMap(([status, count]) =>
    Array<JobStatus>(count).fill(status as JobStatus),
  )
  return statuses.map((status, index) =>
    job({
      jobId: `invoice-${index}`,
      name: `Invoice ${4_100 + index}.pdf`,
      status,
      ...endings[status],
      ...(status === 'failed' && index % 2 === 1 && { error: torn, errorCode: 'DAMAGED' }),
    }),
  )
}

/** What a view is told of these parts: their ids, those that failed, and how to draw one. */
export function listing(
  parts: readonly Job[],
  more: Readonly<Record<string, Partial<Parameters<typeof BatchMemberView>[0]>>> = {},
): Pick<BatchProgressViewProps, 'memberIds' | 'failedIds' | 'renderMember'> {
  const byId = new Map(parts.map((part) => [part.jobId, part]))
  return {
    memberIds: parts.map(({ jobId }) => jobId),
    failedIds: parts.filter(({ status }) => status === 'failed').map(({ jobId }) => jobId),
    renderMember: (jobId, place) => (
      <BatchMemberView
        job={byId.get(jobId)}
        jobId={jobId}
        place={place}
        actions={['retry']}
        onAction={() => undefined}
        {...more[jobId]}
      />
    ),
  }
}
