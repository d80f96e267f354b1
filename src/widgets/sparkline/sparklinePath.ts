/** One point of a small line. */
export interface SparkPoint {
  /** Epoch milliseconds. */
  at: number
  value: number | undefined
}

/** Where a line is drawn. */
export interface SparkFrame {
  /** Epoch milliseconds. */
  from: number
  /** Epoch milliseconds. */
  to: number
  width: number
  height: number
}

/** What there is to draw: the line, which begins anew after each gap, and the mark of its last point. */
export interface SparkPath {
  line: string
  /** Absent where nothing is known, or where the last moment is not. */
  last: string | undefined
}

// Room for half the mark of the last point, so that at the top, at zero and at the end it is as round as anywhere.
const inset = 2.5
// A place where nothing goes on: with round ends it is drawn as a dot.
const dot = 'h0'

/** The path of a small line, from zero up to the greatest value. */
export function sparklinePath(points: readonly SparkPoint[], frame: SparkFrame): SparkPath {
  const runs = runsOf(points, frame)
  const most = Math.max(...runs.flat().map(({ value }) => value), 0) || 1
  const place = ({ at, value }: KnownPoint): string => {
    const share = frame.to > frame.from ? (at - frame.from) / (frame.to - frame.from) : 1
    const x = inset + share * (frame.width - 2 * inset)
    const y = frame.height - inset - (value / most) * (frame.height - 2 * inset)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  }
  const end = runs.at(-1)?.at(-1)
  const isCurrent = end !== undefined && end.at === points.at(-1)?.at
  return {
    line: runs.map((run) => `M${run.map(place).join('L')}${run.length === 1 ? dot : ''}`).join(''),
    last: isCurrent ? `M${place(end)}${dot}` : undefined,
  }
}

interface KnownPoint {
  at: number
  value: number
}

/** Points that follow each other without a gap; what is no number is a gap as well, and what is out of the frame. */
function runsOf(points: readonly SparkPoint[], { from, to }: SparkFrame): KnownPoint[][] {
  const runs: KnownPoint[][] = []
  let isOpen = false
  for (const { at, value } of points) {
    if (at < from || at > to) continue
    const isKnown = value !== undefined && Number.isFinite(value)
    if (isKnown) {
      if (!isOpen) runs.push([])
      runs.at(-1)?.push({ at, value: Math.max(0, value) })
    }
    isOpen = isKnown
  }
  return runs
}
