import type { Cue, Scenario } from '../../src/adapters/scripted.ts'
import { inOrder } from '../cues/inOrder.ts'
import { lineUp } from '../cues/lineUp.ts'
import { steadyWork } from '../cues/steadyWork.ts'
import { T0 } from '../epoch.ts'

const drop = (at: number, attempt: number, retryInMs: number): readonly Cue[] => [
  { at, line: { status: 'reconnecting', attempt, retryInMs } },
  { at: at + retryInMs, line: { status: 'reconnecting', attempt } },
]

/** The server hands over what was missed, so no snapshot is due. */
const resumed = (at: number): readonly Cue[] => [{ at, line: { status: 'connected', via: 'websocket', synced: true } }]

export const lineFlaps: Scenario = {
  name: 'lineFlaps',
  description:
    'The line is lost a moment after each time it is up, so it is tried less and less often, until it holds.',
  startsAt: T0,
  durationMs: 40_000,
  cues: inOrder(
    lineUp(0),
    steadyWork(500, 6_000),
    drop(6_000, 1, 700),
    resumed(7_000),
    steadyWork(7_000, 9_000),
    drop(9_000, 2, 1_500),
    resumed(10_750),
    steadyWork(10_750, 13_000),
    drop(13_000, 3, 3_300),
    resumed(16_500),
    steadyWork(16_500, 18_000),
    drop(18_000, 4, 6_500),
    lineUp(24_750),
    steadyWork(25_250, 40_000),
  ),
}
