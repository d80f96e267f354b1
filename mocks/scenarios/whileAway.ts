import { pdfJob } from '../cues/pdfJob.ts'
import type { PdfFile } from '../documents.ts'
import { at } from '../script/at.ts'
import { connect } from '../script/connect.ts'
import { drop } from '../script/drop.ts'
import { scenario } from '../script/scenario.ts'

const minute = 60_000
const leavesAt = 20_000
const returnsAt = leavesAt + 12 * minute

const files = Array.from({ length: 11 }, (_, place): PdfFile => ({
  jobId: `statement-${place + 1}`,
  name: `Statement ${place + 1}.pdf`,
  lane: 'normal',
  pages: 40,
}))
/** Minutes after a person has left, at which each of them ends; the last goes on when they are back. */
const endsAfter = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 14]
const isDamaged = (place: number): boolean => place === 3 || place === 7
const reason = 'Page 12 is damaged and cannot be read.'
const alert = {
  id: 'slow-reader',
  severity: 'warning',
  title: 'Documents are read slowly',
  message: 'One of two readers does not answer. Documents take twice as long as usual.',
} as const

export const whileAway = scenario(
  'whileAway',
  'A person leaves for twelve minutes, in which eight documents are done and two fail, and a warning is given; the page rests meanwhile, and tells of it in one line.',
  { durationMs: returnsAt + 30_000 },
  connect(),
  files.map((file, place) => at(100 + place, 'job-started', pdfJob(file).started())),
  files.map((file, place) => at(10_000 + place * 100, 'job-progress', pdfJob(file).reading(place, 600))),
  files.slice(0, -1).map((file, place) => {
    const ms = leavesAt + (endsAfter[place] ?? 0) * minute
    return isDamaged(place)
      ? at(ms, 'job-failed', pdfJob(file).failed(11, reason, 'PAGE_DAMAGED'))
      : at(ms, 'job-completed', pdfJob(file).completed())
  }),
  files.slice(-1).map((file) => at(returnsAt + 10_000, 'job-progress', pdfJob(file).reading(34, 120))),
  at(leavesAt + 5 * minute, 'system-alert', alert),
  // No snapshot tells of a warning, so whoever comes back hears it once more.
  at(returnsAt + 100, 'system-alert', alert),
  drop({ from: leavesAt, to: returnsAt, during: { status: 'disconnected', reason: 'paused' } }),
)
