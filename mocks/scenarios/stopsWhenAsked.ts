import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { answer } from '../script/answer.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)

export const stopsWhenAsked = scenario(
  'stopsWhenAsked',
  'A document is read; a person who stops it waits for the server, and then for the page that is under way.',
  { durationMs: 26_000 },
  at(0, 'job-started', report.started()),
  readPages(documents.report, { from: 500, to: 22_500, expected: 24_000 }),
  at(24_000, 'job-completed', report.completed()),
  answer(
    'cancel-job',
    { afterMs: 800, stops: true },
    at(0, 'job-cancelling', { ...report.becomes('cancelling'), step: 'Finishing the page' }),
    at(2_500, 'job-cancelled', report.becomes('cancelled')),
  ),
)
