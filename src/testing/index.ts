export { createManualClock } from '../protocol/manualClock.ts'
export type { ManualClock } from '../protocol/manualClock.ts'
