/** How the figures follow the server: held still or not, and in which steps. */
export interface Pace {
  /** True holds the figures still; what comes meanwhile is counted. */
  paused: boolean
  /** Milliseconds between two changes of the figures; 0 changes them with each sample. */
  everyMs: number
}

/** Every sample is shown as it comes. */
export const livePace: Pace = { paused: false, everyMs: 0 }

/** Milliseconds of the steps a person can choose. */
export const paceSteps = [0, 10_000, 30_000, 60_000] as const

/** Figures that are held still, and what has come meanwhile. */
export interface Held {
  /** Epoch milliseconds, page clock, at which the figures were held. */
  since: number
  /** Events that came since then and are not shown yet. */
  buffered: number
}
