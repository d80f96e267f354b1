import type { Scenario } from '../../src/adapters/scripted.ts'
import { inOrder } from '../cues/inOrder.ts'
import { lineUp } from '../cues/lineUp.ts'
import { steadyWork } from '../cues/steadyWork.ts'
import { T0 } from '../epoch.ts'

export const tokenRenewed: Scenario = {
  name: 'tokenRenewed',
  description: 'The token runs out and is replaced by a fresh one: half a second that nobody has to know of.',
  startsAt: T0,
  durationMs: 24_000,
  cues: inOrder(
    lineUp(0),
    steadyWork(500, 12_000),
    [
      { at: 12_000, name: 'auth-error', data: { code: 'TOKEN_EXPIRED', message: 'The token has run out.' } },
      { at: 12_000, line: { status: 'connecting' } },
    ],
    lineUp(12_400),
    steadyWork(12_750, 24_000),
  ),
}
