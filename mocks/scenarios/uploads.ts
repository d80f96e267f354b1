import { queueStatus } from '../build/queueStatus.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import type { PdfFile } from '../documents.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'
import type { Strand } from '../script/silence.ts'

/** What becomes of a document whose last byte arrives at `ms`. */
function arrive(file: PdfFile, ms: number, takesMs: number): Strand {
  const told = pdfJob(file)
  const endsAt = ms + 1_500 + takesMs
  return [
    at(ms, 'job-queued', told.queued(1, 1, 1)),
    at(ms + 1_000, 'job-started', told.started()),
    ...readPages(file, { from: ms + 1_500, to: endsAt - 500, expected: endsAt }),
    at(endsAt, 'job-completed', told.completed()),
  ]
}

export const uploads = scenario(
  'uploads',
  'Three documents become jobs one after the other, each as its upload ends, and are read.',
  { durationMs: 24_000 },
  at(0, 'queue-status', queueStatus()),
  arrive(documents.minutes, 3_000, 3_000),
  arrive(documents.brochure, 5_500, 5_000),
  arrive(documents.report, 9_000, 12_000),
)
