import type { JobChange, Stop } from 'telltale'

type Listener = (change: JobChange) => void

/** Listeners to changes of jobs; one that throws keeps nobody else from hearing. */
export function createListeners() {
  const listeners = new Set<Listener>()
  return {
    add(listener: Listener): Stop {
      const own: Listener = (change) => listener(change)
      listeners.add(own)
      return () => listeners.delete(own)
    },
    tell(change: JobChange): void {
      for (const listener of listeners) {
        try {
          listener(change)
        } catch (error) {
          console.error('An onJobEvent listener threw.', error)
        }
      }
    },
  }
}
