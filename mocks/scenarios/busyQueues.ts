import { runLanes } from '../cues/runLanes.ts'
import type { Upload } from '../cues/runLanes.ts'
import { chance } from '../script/chance.ts'
import { scenario } from '../script/scenario.ts'

const titles = ['Invoice', 'Contract', 'Delivery note', 'Payslip', 'Offer', 'Statement', 'Manual', 'Minutes']
/** Of nine documents six are ordinary, two premium and one large. */
const lanes = ['normal', 'premium', 'normal', 'large', 'normal', 'normal', 'premium', 'normal', 'normal'] as const
const pagesIn = { premium: 18, normal: 48, large: 320 }
const millisIn = { premium: 7_000, normal: 11_000, large: 26_000 }

const luck = chance(3)

/** Few come at first, a mass upload at 20 s, none after 70 s. */
const comesAt = (place: number): number =>
  place < 6 ? place * 3_000 : place < 30 ? 20_000 + (place - 6) * 500 : 34_000 + (place - 30) * 3_000

const uploads: readonly Upload[] = Array.from({ length: 42 }, (_, i) => {
  const lane = lanes[i % lanes.length] ?? 'normal'
  const size = 0.7 + 0.6 * luck.part(i)
  const file = {
    jobId: `doc-${i + 1}`,
    name: `${titles[(i * 5) % titles.length]} ${2_031 + i * 7}.pdf`,
    lane,
    pages: Math.round(pagesIn[lane] * size),
  }
  return { at: comesAt(i), file, takesMs: Math.round((millisIn[lane] * size) / 500) * 500 }
})

export const busyQueues = scenario(
  'busyQueues',
  'A mass upload fills three lanes to capacity; six workers take the documents one by one until all are done.',
  { durationMs: 125_000 },
  runLanes(uploads, 6),
)
