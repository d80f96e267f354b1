import type { StatusStore } from 'telltale'

/** What a tab lets its tests see and steer. */
export interface Tab {
  store: StatusStore
  /** Jobs whose notification was chosen, the first chosen first. */
  selected: string[]
}

declare global {
  interface Window {
    tab: Tab
    /** What the desktop was told, where a test puts itself in the desktop's place. */
    desktop: { title: string; body?: string; tag?: string; isOpen: boolean; click: () => void; data?: unknown }[]
    /** What the app's badge was told. */
    badges: (number | 'none')[]
  }
}
