import { pdfJob } from '../cues/pdfJob.ts'
import { readPages } from '../cues/readPages.ts'
import { documents } from '../documents.ts'
import { at } from '../script/at.ts'
import { ramp } from '../script/ramp.ts'
import { scenario } from '../script/scenario.ts'

const report = pdfJob(documents.report)
const size = 48_600_000

export const uploadThenRead = scenario(
  'uploadThenRead',
  'A large file is sent up byte by byte, waits a moment, and is read.',
  { durationMs: 28_000 },
  ramp({ from: 0, to: 8_000, last: size }, 'job-progress', (done) => ({
    ...report.becomes('progress'),
    step: 'Uploading',
    progress: Math.floor((done / size) * 20),
    bytes: { done, total: size },
  })),
  at(8_500, 'job-progress', { ...report.becomes('progress'), step: 'Waiting for a reader', bytes: null }),
  readPages(documents.report, { from: 12_000, to: 24_000, firstPage: 48, expected: 26_000 }),
  at(26_000, 'job-completed', report.completed()),
)
