import type { Cue } from '../../src/adapters/scripted.ts'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'
import { documents } from '../documents.ts'
import type { PdfFile } from '../documents.ts'
import { every } from './every.ts'
import { inOrder } from './inOrder.ts'
import { pdfJob } from './pdfJob.ts'
import { queuesAt } from './queuesAt.ts'

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

const calm = { strain: 0 }

function rowAt({ file, startsAt, endsAt }: Reader, at: number): JobProgress {
  const told = pdfJob(file)
  if (at >= endsAt) return told.completed()
  if (at < startsAt) return told.queued(1, 6, Math.ceil((startsAt - at) / 1_000))
  const page = Math.floor((file.pages * (at - startsAt)) / (endsAt - startsAt))
  return told.reading(page, Math.ceil((endsAt - at) / 1_000))
}

const eventOf = { queued: 'job-queued', progress: 'job-progress', completed: 'job-completed' } as const

function heardOf(reader: Reader, from: number, to: number): readonly Cue[] {
  const cues = every(250, { from, to }, (_, at) => {
    const data = rowAt(reader, at)
    return { at, name: eventOf[data.status as keyof typeof eventOf], data }
  })
  // It waits without a word, and ends once.
  return cues.filter(({ at }) => at >= reader.startsAt && at < reader.endsAt + 250)
}

/** Three documents being read, as whoever listens from `from` to `to` (milliseconds since the scenario began) hears it. */
export const steadyWork = (from: number, to: number): readonly Cue[] =>
  inOrder(
    ...readers.map((reader) => heardOf(reader, from, to)),
    every(5_000, { from, to }, (_, at) => ({ at, name: 'queue-status', data: queuesAt(at, calm) })),
  )

/** The same three documents, as a snapshot taken at `at` has them. */
export const steadyWorkAt = (at: number): Cue => ({
  at,
  name: 'snapshot',
  data: { jobs: readers.map((reader) => rowAt(reader, at)), queue: queuesAt(at, calm) },
})
