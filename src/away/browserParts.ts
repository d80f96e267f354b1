import type { TabLocks } from './turn.ts'

/** The browser's locks; none where it has none or denies them. */
export function browserLocks(): TabLocks | undefined {
  try {
    return navigator.locks
  } catch {
    return undefined
  }
}

/** The browser's service workers; none where it has none or denies them. */
export function browserWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}
