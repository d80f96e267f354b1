import type { Scenario } from '../../src/adapters/scripted.ts'
import { inOrder } from '../cues/inOrder.ts'
import { lineUp } from '../cues/lineUp.ts'
import { steadyWork } from '../cues/steadyWork.ts'
import { T0 } from '../epoch.ts'

export const serverRestarts: Scenario = {
  name: 'serverRestarts',
  description: 'The server is gone for six seconds and comes back: what ended meanwhile is told then.',
  startsAt: T0,
  durationMs: 30_000,
  cues: inOrder(
    lineUp(0),
    steadyWork(500, 10_000),
    [
      { at: 10_000, line: { status: 'reconnecting', attempt: 1, retryInMs: 700 } },
      { at: 10_700, line: { status: 'reconnecting', attempt: 1 } },
      { at: 10_750, line: { status: 'reconnecting', attempt: 2, retryInMs: 1_500 } },
      { at: 12_250, line: { status: 'reconnecting', attempt: 2 } },
      { at: 12_300, line: { status: 'reconnecting', attempt: 3, retryInMs: 3_400 } },
      { at: 15_700, line: { status: 'reconnecting', attempt: 3 } },
    ],
    lineUp(15_900),
    steadyWork(16_250, 30_000),
  ),
}
