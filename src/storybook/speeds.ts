/** How many times as fast as written a scenario is offered to be played, in the panel and in the toolbar. */
export const speeds: readonly number[] = [0.25, 0.5, 1, 2, 4, 8, 16, 60]
