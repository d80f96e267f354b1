import type { Cue, Scenario } from '../../src/adapters/scripted.ts'
import { inOrder } from '../cues/inOrder.ts'
import { lineUp } from '../cues/lineUp.ts'
import { steadyWork, steadyWorkAt } from '../cues/steadyWork.ts'
import { T0 } from '../epoch.ts'

const everyMs = 10_000

const line: readonly Cue[] = [
  { at: 0, line: { status: 'connecting' } },
  { at: 300, line: { status: 'reconnecting', attempt: 1, retryInMs: 800 } },
  { at: 1_100, line: { status: 'reconnecting', attempt: 1 } },
  { at: 1_300, line: { status: 'reconnecting', attempt: 2, retryInMs: 1_600 } },
  { at: 2_900, line: { status: 'reconnecting', attempt: 2 } },
  { at: 3_100, line: { status: 'reconnecting', attempt: 3, retryInMs: 3_200 } },
  { at: 3_500, line: { status: 'connected', via: 'http-polling', synced: true, everyMs } },
  // From one line to the other there is a moment without any.
  { at: 28_000, line: { status: 'reconnecting', attempt: 1 } },
]

export const proxyBlocks: Scenario = {
  name: 'proxyBlocks',
  description:
    'No live line is to be had, so the server is asked every ten seconds; once the network is another, news is live.',
  startsAt: T0,
  durationMs: 40_000,
  cues: inOrder(line, [3_500, 13_500, 23_500].map(steadyWorkAt), lineUp(28_000), steadyWork(28_500, 40_000)),
}
