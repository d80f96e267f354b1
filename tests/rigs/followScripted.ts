import { scripted } from '../../src/adapters/scripted.ts'
import type { Cue, Scenario, ScriptedAnswer, ScriptedOptions } from '../../src/adapters/scripted.ts'
import type { JobAction } from '../../src/protocol/jobAction.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'

/** A scenario of ten seconds. */
export const scenario = (cues: readonly Cue[], answers?: readonly ScriptedAnswer[]): Scenario => ({
  name: 'test',
  description: 'For a test.',
  durationMs: 10_000,
  startsAt: 0,
  cues,
  ...(answers && { answers }),
})
/** One job's word on how far it is. */
export const progress = (at: number, percent: number, jobId = 'a'): Cue => ({
  at,
  name: 'job-progress',
  data: { jobId, progress: percent },
})
/** A job that ends well. */
export const reading: readonly Cue[] = [
  { at: 0, name: 'job-started', data: { jobId: 'a', name: 'Report.pdf' } },
  progress(1_000, 10),
  progress(2_000, 20),
  progress(3_000, 30),
  { at: 4_000, name: 'job-completed', data: { jobId: 'a' } },
]
/** The same, with another end. */
export const failing: readonly Cue[] = [
  ...reading.slice(0, 3),
  { at: 3_000, name: 'job-failed', data: { jobId: 'a', error: 'Damaged', willRetry: false } },
]

/** A store that follows a scenario on a clock that stands still. */
export function followScripted(played: Scenario, options: ScriptedOptions = {}) {
  const clock = createManualClock(500_000)
  const store = createStatusStore({ adapter: scripted(played, { clock, ...options }), clock, random: () => 0 })
  store.actions.open()
  const row = (jobId = 'a') => store.getState().jobs.get(jobId)
  return {
    store,
    clock,
    job: row,
    request: (jobId = 'a') => store.getState().requests.get(jobId),
    to(ms: number) {
      clock.advance(500_000 + ms - clock.now())
      store.flush()
    },
    act: (action: JobAction, jobId = 'a') => void store.actions.actOnJob?.(jobId, action),
    ask: (action: JobAction, jobId = 'a') => store.actions.actOnJob?.(jobId, action),
    stands: (jobId = 'a') => [row(jobId)?.status, row(jobId)?.progress],
  }
}
