/** Something a person can do from a toast. */
export interface ToastAction {
  label: string
  run: () => void
}

/** A toast, in words that are ready to be shown. */
export interface ToastRequest {
  /** The same id again replaces the toast in place. */
  id: string
  tone: 'success' | 'error' | 'info' | 'warning' | 'critical'
  title: string
  message?: string
  /** `assertive` only for the failure of a job of one's own. */
  politeness: 'polite' | 'assertive'
  /** Milliseconds it stays; `Infinity` until it is dismissed. */
  durationMs: number
  /** Of a job that runs: from 0 to 100, or `undefined` while that is not known. Absent for all else. */
  progress?: number | undefined
  /** A link to what came of it. */
  link?: { label: string; href: string }
  actions: readonly ToastAction[]
  /** To be called when the person has closed it or its time is up, not when `dismiss` has. */
  onDismiss: () => void
}

/** Where toasts go, for an app that has toasts of its own. */
export interface Toaster {
  show(toast: ToastRequest): void
  dismiss(id: string): void
}
