import type { JobProgress } from '../../src/protocol/jobProgress.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import type { PdfFile } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const size = 20
const who = { jobId: 'batch', name: 'Invoices of March', kind: 'batch' }
const encrypted = 'The file is encrypted and needs a password.'

const fileAt = (index: number): PdfFile => ({
  jobId: `batch-${index + 1}`,
  name: `Invoice ${4_100 + index}.pdf`,
  lane: 'normal',
  pages: 4,
})
const child = (row: JobProgress): JobProgress => ({ ...row, parentId: who.jobId })
const endOf = (index: number): number => 3_000 + index * 1_000
/** Three of them need a password. */
const isLocked = (index: number): boolean => index % 7 === 4
const places = Array.from({ length: size }, (_, index) => index)

/** What a server says of the whole once `ended` of its parts have come to an end. */
function whole(ended: number): JobProgress {
  const failed = places.filter((index) => index < ended && isLocked(index)).length
  const counts = { done: ended - failed, failed, total: size, unit: 'files' }
  return { ...who, progress: (ended / size) * 100, counts }
}

export const batch = scenario(
  'batch',
  'Twenty invoices are handed in as one: they are read one by one, three need a password, and the others are ready.',
  { durationMs: 26_000 },
  at(0, 'job-started', { ...who, counts: { done: 0, total: size, unit: 'files' } }),
  places.map((index) => at(0, 'job-queued', child(pdfJob(fileAt(index)).queued(index + 1, size, index)))),
  places.map((index) => at(endOf(index) - 1_000, 'job-started', child(pdfJob(fileAt(index)).started()))),
  places.map((index) => {
    const told = pdfJob(fileAt(index))
    return isLocked(index)
      ? at(endOf(index), 'job-failed', child(told.failed(undefined, encrypted, 'ENCRYPTED')))
      : at(endOf(index), 'job-completed', child(told.completed()))
  }),
  places.map((index) => at(endOf(index), 'job-progress', whole(index + 1))),
  at(endOf(size), 'job-completed', { ...whole(size), resultUrl: '/results/batch' }),
)
