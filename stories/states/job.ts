import type { CatalogueState } from './catalogueState.ts'

/** Every state of a job, and where it is to be seen. */
export const jobStates = [
  { state: 'queued, position known', story: 'widgets-realtimeprogress--queued' },
  { state: 'queued, position unknown', story: 'widgets-realtimeprogress--queued-place-unknown' },
] as const satisfies readonly CatalogueState[]
