import { pdfJob } from '../cues/pdfJob.ts'
import { queuesAt } from '../cues/queuesAt.ts'
import type { PdfFile } from '../documents.ts'
import { at } from '../script/at.ts'
import { chance } from '../script/chance.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const luck = chance(11)
const reason = 'The second page is damaged and cannot be read.'

const files = Array.from({ length: 30 }, (_, i): PdfFile => ({
  jobId: `invoice-${i + 1}`,
  name: `Invoice ${4_100 + i}.pdf`,
  lane: 'normal',
  pages: luck.between(i, 2, 9),
}))
/** Every tenth of them cannot be read to its end. */
const isDamaged = (index: number): boolean => index % 10 === 4

export const burst = scenario(
  'burst',
  'Thirty invoices are done within one second, three of them not well: news of them comes as one line, not as thirty toasts.',
  { durationMs: 15_000 },
  files.map((file, i) => at(i * 50, 'job-started', pdfJob(file).started())),
  files.map((file, i) => at(2_000 + i * 50, 'job-progress', pdfJob(file).reading(1, 3))),
  every(1_000, { from: 0, to: 7_000 }, 'queue-status', (ms) => queuesAt(ms, { strain: ms < 6_000 ? 1 : 0 })),
  files.map((file, i) => {
    const ms = luck.between(i, 5_000, 5_999)
    return isDamaged(i)
      ? at(ms, 'job-failed', pdfJob(file).failed(1, reason, 'PAGE_DAMAGED'))
      : at(ms, 'job-completed', pdfJob(file).completed())
  }),
)
