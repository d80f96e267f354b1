import type { Cue, Scenario } from '../../adapters/scripted.ts'
import type { JobProgress } from '../../protocol/jobProgress.ts'
import type { Injection, TimelineEdit } from '../channel.ts'
import { createReplay } from '../createReplay.ts'
import { addBurst, addJob, addLongTitle } from './addJobs.ts'
import { failJob, repeatLast, sendLate } from './disturbJobs.ts'
import { freeNumber } from './freeNumber.ts'
import type { Injected, InjectionPlace } from './injection.ts'
import { isJobCue } from './isJobCue.ts'
import { rowsIn } from './rowsIn.ts'

const make: { readonly [I in Injection]: (place: InjectionPlace) => Injected } = {
  'add-job': addJob,
  'fail-job': failJob,
  burst: addBurst,
  duplicate: repeatLast,
  'out-of-order': sendLate,
  'long-title': addLongTitle,
}

/** The scenario with what a person let happen in it: the same every time. */
export const withInjections = (scenario: Scenario, edits: readonly TimelineEdit[]): Scenario =>
  edits
    .flatMap((edit) => (edit.kind === 'inject' ? [edit] : []))
    .reduce((played, { injection, at }, i) => inject(played, injection, at, i + 1), scenario)

function inject(scenario: Scenario, injection: Injection, at: number, n: number): Scenario {
  const replay = createReplay(scenario)
  replay.advanceTo(at)
  replay.settle()
  const past = scenario.cues.filter((cue) => cue.at <= at)
  const { cues, owns } = make[injection]({ state: replay.store.getState(), past, at, n: freeNumber(scenario, n) })
  const owned = new Set<unknown>(owns)
  const future = scenario.cues.filter((cue) => cue.at > at && !isWordOn(cue, owned))
  const all = [...past, ...future.map((cue) => withRows(cue, cues, owned)), ...cues].toSorted((a, b) => a.at - b.at)
  return { ...scenario, cues: all, durationMs: Math.max(scenario.durationMs, all.at(-1)?.at ?? 0) }
}

const isWordOn = (cue: Cue, jobIds: ReadonlySet<unknown>): boolean => isJobCue(cue) && jobIds.has(cue.data.jobId)

/** A snapshot that knows of the injected jobs: one that does not would make them vanish. */
function withRows(cue: Cue, injected: readonly Cue[], jobIds: ReadonlySet<unknown>): Cue {
  if (!('name' in cue) || cue.name !== 'snapshot' || jobIds.size === 0) return cue
  const rows = new Map<unknown, JobProgress>()
  for (const one of injected) {
    if (one.at <= cue.at && isJobCue(one)) rows.set(one.data.jobId, one.data)
  }
  const others = rowsIn(cue).filter(({ jobId }) => !jobIds.has(jobId))
  return { ...cue, data: { ...cue.data, jobs: [...others, ...rows.values()] } }
}
