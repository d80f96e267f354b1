import type { MetricsSample } from '../../protocol/systemMetrics.ts'

/** One point of a chart; a value that is absent is a gap in the line, never a zero. */
export interface ChartPoint {
  /** Epoch milliseconds on the server's clock. */
  at: number
  value: number | undefined
  /** True for the newest point while samples of its span of time are still to come. */
  isPartial?: true
}

/** Points a chart draws at most: more cost time and no eye tells them apart. */
export const mostPoints = 120

const second = 1_000
const day = 86_400 * second
const steps = [1, 2, 5, 10, 15, 20, 30, 40, 60, 90, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400]

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? second

// Cells of a round length, so that a line's past keeps its shape while samples come in and fall out.
function cellLength(times: readonly number[]): { step: number; usual: number } {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0)
  const usual = median(times.slice(1).map((time, i) => time - (times[i] ?? time)))
  const least = Math.max(usual * 0.9, span / (mostPoints - 2))
  const fits = steps.find((step) => step * second >= least)
  return { step: fits ? fits * second : Math.ceil(least / day) * day, usual }
}

interface Cell {
  at: number
  values: number[]
}

function gather(samples: readonly MetricsSample[], read: (sample: MetricsSample) => number | undefined, step: number) {
  const cells = new Map<number, Cell>()
  for (const sample of samples) {
    const index = Math.floor(sample.timestamp / step)
    const cell = cells.get(index) ?? { at: sample.timestamp, values: [] }
    const value = read(sample)
    if (value !== undefined && Number.isFinite(value)) cell.values.push(value)
    cells.set(index, cell)
  }
  return [...cells]
}

const mean = (values: readonly number[]) =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined

// Cells that hold one sample each are whole with it.
const isOpen = (newest: number, usual: number, step: number) =>
  step >= 2 * usual && newest + usual < (Math.floor(newest / step) + 1) * step

/** Turns a history into at most 120 points by averaging neighbours; a silence becomes a gap. */
export function chartSeries(
  history: readonly MetricsSample[],
  read: (sample: MetricsSample) => number | undefined,
): readonly ChartPoint[] {
  const samples = history
    .filter(({ timestamp }) => Number.isFinite(timestamp))
    .toSorted((a, b) => a.timestamp - b.timestamp)
  const { step, usual } = cellLength(samples.map(({ timestamp }) => timestamp))
  const points: ChartPoint[] = []
  let before: number | undefined
  for (const [index, { at, values }] of gather(samples, read, step)) {
    // One empty cell is a late sample; two are a silence.
    if (before !== undefined && index - before > 2) points.push({ at: (before + 1) * step, value: undefined })
    points.push({ at, value: mean(values) })
    before = index
  }
  const [end, newest] = [points.at(-1), samples.at(-1)?.timestamp]
  if (!end || newest === undefined) return points
  // The line ends at the newest sample, not where that sample's cell began.
  end.at = newest
  if (isOpen(newest, usual, step)) end.isPartial = true
  return points
}
