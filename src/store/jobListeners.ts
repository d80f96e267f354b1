import type { Stop } from '../protocol/clock.ts'
import type { JobChange } from './arrival.ts'

type JobListener = (change: JobChange) => void

/** The app's own listeners; one that throws is counted and keeps nobody else from hearing. */
export function createJobListeners(onThrow: () => void): {
  add(listener: JobListener): Stop
  tell(change: JobChange): void
} {
  const listeners = new Set<JobListener>()
  return {
    add(listener) {
      // A listener added twice is two listeners, each with its own end.
      const own: JobListener = (change) => listener(change)
      listeners.add(own)
      return () => listeners.delete(own)
    },
    tell(change) {
      for (const listener of listeners) {
        try {
          listener(change)
        } catch (error) {
          onThrow()
          console.error('telltale: an onJobEvent listener threw. The store goes on; mend the listener.', error)
        }
      }
    },
  }
}
