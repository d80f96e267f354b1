import { deadStepMs } from './pace.ts'

/** Milliseconds in which a silent line is found out: 30 s of silence, at most 250 ms to the question, 5 s to its end. */
export const noticeMs = 30_000 + 250 + 5_000 + deadStepMs
/** Milliseconds, at most, to the first try after a line was lost. */
export const firstRungMs = 1_000
/** Milliseconds, at most, to any try. */
export const lastRungMs = 30_000
/** Milliseconds a try may take. */
export const tryMs = 10_000
/** Milliseconds left for the bytes themselves, at the real pace. */
export const wireMs = 5_000
