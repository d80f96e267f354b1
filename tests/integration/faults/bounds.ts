/** Milliseconds of silence after which a line is asked whether it is still there. */
export const silenceMs = 30_000
/** Milliseconds, at most, by which a request for a snapshot is put off. */
export const jitterMs = 250
/** Milliseconds a server has to answer. */
export const answerMs = 5_000
/** Milliseconds, at most, to the first try after a line was lost. */
export const firstRungMs = 1_000
/** Milliseconds, at most, to any try. */
export const lastRungMs = 30_000
/** Milliseconds a try may take. */
export const tryMs = 10_000
/** Milliseconds left for the bytes themselves, at the real pace. */
export const wireMs = 5_000
