/** The lanes a job can wait in, the most urgent first. */
export const lanes = ['premium', 'normal', 'large'] as const

export type Lane = (typeof lanes)[number]

export function isLane(value: unknown): value is Lane {
  return lanes.includes(value as Lane)
}

/** One value per lane, made by `make`. */
export function perLane<T>(make: (lane: Lane) => T): Record<Lane, T> {
  return { premium: make('premium'), normal: make('normal'), large: make('large') }
}
