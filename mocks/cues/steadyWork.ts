import { documents } from '../documents.ts'
import type { PdfFile } from '../documents.ts'
import { at } from '../script/at.ts'
import { every } from '../script/every.ts'
import type { Strand } from '../script/silence.ts'
import { until } from '../script/until.ts'
import { pdfJob } from './pdfJob.ts'
import { queuesAt } from './queuesAt.ts'
import { readPages } from './readPages.ts'

interface Reader {
  file: PdfFile
  /** Milliseconds since the scenario began; negative where it is under way by then. */
  startsAt: number
  /** Milliseconds since the scenario began. */
  endsAt: number
}

/** What the workers do, whatever becomes of the line. */
const readers: readonly Reader[] = [
  { file: documents.report, startsAt: -5_000, endsAt: 44_000 },
  { file: documents.lease, startsAt: -15_000, endsAt: 15_000 },
  { file: documents.receipts, startsAt: 15_500, endsAt: 79_500 },
]

function readBy({ file, startsAt, endsAt }: Reader): Strand {
  const told = pdfJob(file)
  const from = Math.max(0, startsAt)
  const firstPage = Math.round((file.pages * (from - startsAt)) / (endsAt - startsAt))
  return [
    ...(startsAt > 0 ? [at(0, 'job-queued', told.queued(1, 6, startsAt / 1_000))] : []),
    ...readPages(file, { from, to: endsAt - 250, firstPage, expected: endsAt }),
    at(endsAt, 'job-completed', told.completed()),
  ]
}

// Told once: many scenarios share it, and whoever imports one of them waits for all.
const pagesRead = readers.flatMap(readBy)

/** Three documents being read, up to `ms` milliseconds since the scenario began. */
export const steadyWork = (ms: number): Strand =>
  until(
    ms,
    pagesRead,
    every(5_000, { from: 0, to: ms }, 'queue-status', (moment) => queuesAt(moment, { strain: 0 })),
  )
