import fc from 'fast-check'

// The same cases in every run, so that what is red once is red again; `npm run soak` looks further, with new ones.
const { SOAK_SEED, SOAK_TIMES } = process.env

/** How many cases a property is tried with: `usual`, and many times that in a soak. */
export const runs = (usual: number): number => usual * Number(SOAK_TIMES ?? 1)

fc.configureGlobal({ seed: Number(SOAK_SEED ?? 20_261_122), numRuns: runs(100) })
