import { at } from '../../mocks/script/at.ts'
import { batch } from '../../mocks/scenarios/batch.ts'
import { scenario } from '../../mocks/script/scenario.ts'
import type { Scenario } from '../../src/adapters/scripted.ts'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'

const row = (jobId: string, name: string, told: Partial<JobProgress>): JobProgress => ({ jobId, name, ...told })

/** A handful of jobs, one of each kind. */
const handful: readonly JobProgress[] = [
  row('scan', 'Scan of the ledger.pdf', { status: 'queued', queuePosition: 2, queueSize: 9 }),
  row('lease', 'Lease.pdf', { status: 'progress', progress: 64, estimatedTime: 40 }),
  row('report', 'Annual report.pdf', { status: 'progress', progress: 9, estimatedTime: 300 }),
  row('minutes', 'Minutes of May.pdf', { status: 'completed' }),
  row('receipts', 'Receipts.pdf', {
    status: 'failed',
    error: 'The file is encrypted and needs a password.',
    errorCode: 'ENCRYPTED',
  }),
  row('brochure', 'Brochure.pdf', { status: 'paused', progress: 30 }),
]

const longNames: readonly JobProgress[] = [
  row('a', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.pdf', {
    status: 'progress',
    progress: 100,
  }),
  row('b', 'Minutes of the extraordinary general meeting of the shareholders, second and corrected version.pdf', {
    status: 'queued',
    queuePosition: 1_204,
    queueSize: 2_310,
  }),
  row('c', 'محضر الاجتماع السنوي للمساهمين.pdf', { status: 'failed', error: 'The second page is damaged.' }),
  row('d', 'x.pdf', { status: 'progress', progress: 9 }),
  row('e', '', { status: 'completed' }),
]

const hour = { durationMs: 60_000 }

export const noJobs: Scenario = scenario(
  'noJobs',
  'Nobody has started anything yet.',
  hour,
  at(0, 'snapshot', { jobs: [] }),
)

export const fewJobs: Scenario = scenario(
  'fewJobs',
  'A handful of jobs, one of each kind; after a while three more come, and one ends.',
  hour,
  at(0, 'snapshot', { jobs: handful }),
  at(10_000, 'job-queued', row('tax-1', 'Tax return 2024.pdf', { status: 'queued' })),
  at(10_000, 'job-queued', row('tax-2', 'Tax return 2025.pdf', { status: 'queued' })),
  at(10_500, 'job-failed', row('lease', 'Lease.pdf', { error: 'The tenth page is damaged.' })),
  at(11_000, 'job-queued', row('tax-3', 'Tax return 2026.pdf', { status: 'queued' })),
)

export const jobsOfLongNames: Scenario = scenario(
  'jobsOfLongNames',
  'Names that have no room: one long word, a sentence, another script, a very short one, and none.',
  hour,
  at(0, 'snapshot', { jobs: longNames }),
)

export const jobsWithoutLine: Scenario = scenario(
  'jobsWithoutLine',
  'The line goes down while jobs run.',
  hour,
  at(0, 'snapshot', { jobs: handful }),
  at(2_000, { line: { status: 'reconnecting', attempt: 3, retryInMs: 60_000 } }),
)

/** Twenty invoices that are one batch, among other jobs. */
export const jobsWithBatch: Scenario = {
  ...batch,
  cues: [{ at: 0, name: 'snapshot', data: { jobs: handful } }, ...batch.cues],
}
