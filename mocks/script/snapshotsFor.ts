import type { EventCue } from '../../src/adapters/scripted.ts'
import type { SnapshotMessage } from '../../src/protocol/events.ts'
import { T0 } from '../epoch.ts'
import { storeAt } from '../storeAt.ts'
import { at } from './at.ts'
import type { Silence, Strand } from './silence.ts'
import { snapshotOf } from './snapshotOf.ts'
import type { Jobs } from './snapshotOf.ts'

/** Works out the snapshots that the page gets after its silences, from all that the server has `said`. */
export function snapshotsFor(silences: readonly Silence[], said: readonly EventCue[]): Strand {
  if (silences.every(({ looks }) => looks.length === 0)) return []
  const jobsAt = follow(said.filter(({ name }) => name !== 'system-metrics'))
  return silences.flatMap(({ from, looks }) => {
    let known = jobsAt(from)
    return looks.flatMap((look) => {
      const jobs = jobsAt(look.at)
      const snapshot = at(look.at, 'snapshot', snapshotOf(jobs, known, queueAt(said, look.at)))
      known = jobs
      return look.line ? [snapshot, at(look.at, { line: look.line })] : [snapshot]
    })
  })
}

/** A store that hears everything: asked for one moment after the other, it gives the jobs as they stand then. */
function follow(said: readonly EventCue[]): (ms: number) => Jobs {
  const durationMs = said.at(-1)?.at ?? 0
  const scenario = { name: 'said', description: 'All that is said.', startsAt: T0, durationMs, cues: said }
  const server = storeAt(scenario, 0)
  return (ms) => {
    if (ms < 0) return new Map()
    server.clock.advance(T0 + ms - server.clock.now())
    server.flush()
    return new Map(server.getState().jobs)
  }
}

/** The queues as they were last told by `ms`. */
function queueAt(said: readonly EventCue[], ms: number): SnapshotMessage['queue'] {
  let queue: SnapshotMessage['queue']
  for (const cue of said) {
    if (cue.at > ms) break
    if (cue.name === 'queue-status') queue = cue.data
    else if (cue.name === 'snapshot') queue = cue.data.queue ?? queue
  }
  return queue
}
