/** Epoch milliseconds at which every scenario begins and every builder’s “now” stands: 15 January 2026, noon UTC. */
export const T0 = Date.UTC(2026, 0, 15, 12, 0, 0)
