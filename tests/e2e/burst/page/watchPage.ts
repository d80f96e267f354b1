import type { BatchingStatusStore } from 'telltale'

/** What can be seen of a page from within while a burst goes over it. */
export interface Seen {
  commits: number
  /** Jobs that had ended by each frame. */
  frames: number[]
  /** Jobs that had ended by the time at which each key was dealt with. */
  inputs: number[]
  /** Toasts that stood there at once, at most. */
  mostToasts: number
  /** Milliseconds of each task that took more than 50 of them. */
  longTasks: number[]
}

declare global {
  interface Window {
    burst: { store: BatchingStatusStore; seen: Seen; noteInput(): void }
  }
}

export function watchPage(store: BatchingStatusStore): Window['burst'] {
  const ended = (): number => {
    const { completed = 0, failed = 0 } = store.getState().counts
    return completed + failed
  }
  const seen: Seen = {
    commits: 0,
    frames: [],
    inputs: [],
    mostToasts: 0,
    longTasks: [],
  }
  const frame = (): void => {
    seen.frames.push(ended())
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  new MutationObserver(() => {
    const toasts = document.querySelectorAll('[data-part=toast]').length
    seen.mostToasts = Math.max(seen.mostToasts, toasts)
  }).observe(document, { childList: true, subtree: true })
  new PerformanceObserver((list) => {
    seen.longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))
  }).observe({ type: 'longtask' })
  return { store, seen, noteInput: () => void seen.inputs.push(ended()) }
}
