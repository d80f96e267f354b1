import type { Cue, Scenario, ScriptedLine } from '../../adapters/scripted.ts'
import { rowFields, rowOf } from '../../adapters/scriptedRow.ts'
import type { Connection } from '../../protocol/connection.ts'
import type { SnapshotMessage } from '../../protocol/events.ts'
import type { Device } from '../../protocol/session.ts'
import { createReplay } from '../createReplay.ts'
import type { Replay } from '../createReplay.ts'

/** What somebody knew at each moment whose network was never disturbed. */
export interface Truth {
  lineAt(ms: number): ScriptedLine
  deviceAt(ms: number): Device
  /** All that is known, as a server tells it to somebody who missed a part. */
  told(ms: number): readonly Cue[]
}

export function createTruth(scenario: Scenario): Truth {
  let replay: Replay | undefined
  const stateAt = (ms: number) => {
    if (!replay || ms < replay.ms()) replay = createReplay(scenario)
    replay.advanceTo(ms)
    replay.settle()
    return replay.store.getState()
  }
  return {
    lineAt: (ms) => lineOf(stateAt(ms).connection, scenario.startsAt + ms),
    deviceAt: (ms) => stateAt(ms).device,
    told(ms) {
      const jobs = [...stateAt(ms).jobs.values()]
      const data = { jobs: jobs.map((job) => rowOf(job, rowFields)), ...figuresAt(scenario, ms) }
      const stalled = jobs.filter((job) => job.stalled)
      return [
        { at: ms, name: 'snapshot', data },
        ...stalled.map(({ jobId, status }): Cue => ({ at: ms, name: 'job-stalled', data: { jobId, status } })),
      ]
    },
  }
}

function lineOf(connection: Connection, now: number): ScriptedLine {
  if (connection.status !== 'reconnecting') return connection
  const { retryAt, ...rest } = connection
  return { ...rest, ...(retryAt !== undefined && { retryInMs: Math.max(0, retryAt - now) }) }
}

/** The last word on the queues and on the system. */
function figuresAt({ cues }: Scenario, ms: number): Pick<SnapshotMessage, 'queue' | 'metrics'> {
  let said: Pick<SnapshotMessage, 'queue' | 'metrics'> = {}
  for (const cue of cues) {
    if (cue.at > ms || !('name' in cue)) continue
    if (cue.name === 'queue-status') said = { ...said, queue: cue.data }
    else if (cue.name === 'system-metrics') said = { ...said, metrics: cue.data }
    else if (cue.name === 'snapshot') {
      const { queue = said.queue, metrics = said.metrics } = cue.data
      said = { ...(queue && { queue }), ...(metrics && { metrics }) }
    }
  }
  return said
}
