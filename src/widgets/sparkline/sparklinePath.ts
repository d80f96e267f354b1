/** One point of a small line. */
export interface SparkPoint {
  /** Epoch milliseconds. */
  at: number
  value: number | undefined
}

interface Frame {
  /** Epoch milliseconds. */
  from: number
  /** Epoch milliseconds. */
  to: number
  width: number
  height: number
}

// Room for half the stroke, so that a line at the top or at zero is as thick as any other.
const inset = 1

/** An SVG path from zero up to the greatest value; it begins anew after each gap. */
export function sparklinePath(points: readonly SparkPoint[], { from, to, width, height }: Frame): string {
  const most = points.reduce((top, { value = 0 }) => Math.max(top, value), 0) || 1
  const span = to - from || 1
  let isDrawing = false
  return points
    .map(({ at, value }) => {
      if (value === undefined) {
        isDrawing = false
        return ''
      }
      const x = ((at - from) / span) * width
      const y = height - inset - (value / most) * (height - 2 * inset)
      const step = `${isDrawing ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`
      isDrawing = true
      return step
    })
    .join('')
}
