import { steadyWork } from '../cues/steadyWork.ts'
import { poll } from '../script/poll.ts'
import { scenario } from '../script/scenario.ts'

export const proxyBlocks = scenario(
  'proxyBlocks',
  'No live line is to be had, so the server is asked every ten seconds; once the network is another, news is live.',
  { durationMs: 40_000 },
  steadyWork(40_000),
  poll({ from: 0, triesMs: [300, 200], firstLook: 3_500, everyMs: 10_000, to: 28_000 }),
)
