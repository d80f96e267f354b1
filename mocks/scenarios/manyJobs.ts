import type { Scenario } from '../../src/adapters/scripted.ts'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import type { PdfJob } from '../cues/pdfJob.ts'
import type { PdfFile } from '../documents.ts'
import { T0 } from '../epoch.ts'
import { at } from '../script/at.ts'
import { chance } from '../script/chance.ts'
import type { Chance } from '../script/chance.ts'
import { scenario } from '../script/scenario.ts'
import type { Strand } from '../script/silence.ts'

const topics = ['Invoice', 'Lease', 'Report', 'Minutes', 'Receipt', 'Contract'] as const
const lanes = ['premium', 'normal', 'large'] as const
const reason = 'The second page is damaged and cannot be read.'
const durationMs = 30_000
/** Jobs that move, however many there are: as many as a server with that many workers would have. */
const most = 200

type Say = (told: PdfJob, pages: number, place: number) => JobProgress

/** How a job can stand, each as often as it is named. */
const ways: readonly [Say, ...Say[]] = [
  (told, _, place) => told.queued(place + 1, place + 1, 60),
  (told, _, place) => told.queued(place + 1, place + 1, 60),
  (told) => told.started(),
  (told, pages) => told.reading(Math.ceil(pages / 4), 40),
  (told, pages) => told.reading(Math.ceil(pages / 2), 20),
  (told) => told.delayed(600),
  (told) => told.becomes('paused'),
  (told) => told.retrying(1, T0 + durationMs, reason),
  (told) => told.becomes('cancelling'),
  (told) => told.completed(),
  (told) => told.completed(),
  (told) => told.failed(1, reason, 'PAGE_DAMAGED'),
  (told) => told.becomes('cancelled'),
]

function fileAt(luck: Chance, place: number): PdfFile {
  const name = `${luck.pick(place * 4, topics)} ${1_000 + place}.pdf`
  return {
    jobId: `doc-${place + 1}`,
    name,
    lane: luck.pick(place * 4 + 1, lanes),
    pages: luck.between(place * 4 + 2, 4, 90),
  }
}

/** Those that run go on, a page at a time. */
function goOn(file: PdfFile, row: JobProgress, place: number): Strand {
  if (row.status !== 'progress' || !row.counts) return []
  const { done } = row.counts
  return Array.from({ length: Math.min(12, file.pages - done) }, (_, step) =>
    at(1_000 + step * 2_000 + (place % 40) * 25, 'job-progress', pdfJob(file).reading(done + step + 1, 20)),
  )
}

/** A tray full of jobs in every state, known at once, of which up to 200 go on: the same for the same `seed`. */
export function manyJobs(count: number, seed = 1): Scenario {
  const luck = chance(seed)
  const files = Array.from({ length: count }, (_, place) => fileAt(luck, place))
  const jobs = files.map((file, place) => luck.pick(place * 4 + 3, ways)(pdfJob(file), file.pages, place))
  const moving = files.map((file, place) => goOn(file, jobs[place] ?? { jobId: file.jobId }, place))
  return scenario(
    'manyJobs',
    `${count} documents at once, in every state that one can be in.`,
    { durationMs },
    at(0, 'snapshot', { jobs }),
    ...moving.filter((strand) => strand.length > 0).slice(0, most),
  )
}
