/** What was seen of the frames since the last look. */
export interface FrameFigures {
  /** Frames drawn. */
  drawn: number
  /** Frames in which there was no row where one should be. */
  blank: number
  /** Milliseconds of the longest task; 0 where none took 50. */
  longestTask: number
}

export interface Frames {
  /** What was seen since the last time this was asked. */
  take(): FrameFigures
}

/** Frames between two looks at whether rows are there: the look itself costs a layout. */
const lookEvery = 10

/** Counts frames, and looks now and then whether the middle of `box` has a row in it. */
export function watchFrames(box: HTMLElement | null): Frames {
  let [drawn, blank, longestTask] = [0, 0, 0]
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration)
  }).observe({ type: 'longtask' })
  const frame = (): void => {
    drawn++
    if (drawn % lookEvery === 0 && box && !hasRows(box)) blank++
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  return {
    take() {
      const seen = { drawn, blank, longestTask }
      ;[drawn, blank, longestTask] = [0, 0, 0]
      return seen
    },
  }
}

// By their places: while a list scrolls, its rows may be out of the pointer's reach.
function hasRows(box: HTMLElement): boolean {
  const { top, height } = box.getBoundingClientRect()
  const rows = Array.from(box.querySelectorAll('[role=row]'), (row) => ({ row, place: row.getBoundingClientRect() }))
  return [0.1, 0.5, 0.9].every((part) =>
    rows.some(
      ({ row, place }) =>
        place.top <= top + height * part && place.bottom >= top + height * part && row.textContent !== '',
    ),
  )
}
