/**
 * Where a history, or preferences, outlive the page. The three methods of `localStorage` and of zustand's storages, for
 * values that can be cloned; each may answer at once or later, and may throw or reject.
 */
export interface NotificationStorage {
  /** What was set last, or nothing (`undefined` or `null`). */
  getItem(key: string): unknown
  setItem(key: string, value: unknown): unknown
  removeItem(key: string): unknown
}
