import type { Scenario } from '../../src/adapters/scripted.ts'
import { inOrder } from '../cues/inOrder.ts'
import { lineUp } from '../cues/lineUp.ts'
import { steadyWork } from '../cues/steadyWork.ts'
import { T0 } from '../epoch.ts'

export const serverBusy: Scenario = {
  name: 'serverBusy',
  description: 'A server that has too much to do asks for 20 seconds of patience, and gets them.',
  startsAt: T0,
  durationMs: 40_000,
  cues: inOrder(
    lineUp(0),
    steadyWork(500, 8_000),
    [
      { at: 8_000, line: { status: 'reconnecting', attempt: 1, retryInMs: 20_000, busy: true } },
      { at: 28_000, line: { status: 'reconnecting', attempt: 1 } },
    ],
    lineUp(28_300),
    steadyWork(28_750, 40_000),
  ),
}
