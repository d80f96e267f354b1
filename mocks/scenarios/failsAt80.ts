import type { Scenario } from '../../src/adapters/scripted.ts'
import { inOrder } from '../cues/inOrder.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { T0 } from '../epoch.ts'

const lease = pdfJob(documents.lease)
const reason = 'Page 97 is damaged and cannot be read. Save the document again and upload it once more.'

export const failsAt80: Scenario = {
  name: 'failsAt80',
  description: 'A document is read without trouble up to 80 percent, where a damaged page ends it.',
  startsAt: T0,
  durationMs: 16_000,
  cues: inOrder(
    [
      { at: 0, name: 'job-queued', data: lease.queued(1, 1, 1) },
      { at: 1_000, name: 'job-started', data: lease.started() },
    ],
    readPages(documents.lease, { from: 1_500, to: 11_500, lastPage: 96, expected: 14_000 }),
    [{ at: 13_000, name: 'job-failed', data: lease.failed(96, reason, 'PAGE_DAMAGED') }],
  ),
}
