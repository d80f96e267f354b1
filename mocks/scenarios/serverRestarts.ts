import { steadyWork } from '../cues/steadyWork.ts'
import { connect } from '../script/connect.ts'
import { drop } from '../script/drop.ts'
import { scenario } from '../script/scenario.ts'

export const serverRestarts = scenario(
  'serverRestarts',
  'The server is gone for six seconds and comes back: what ended meanwhile is told then.',
  { durationMs: 30_000 },
  connect(),
  steadyWork(30_000),
  drop({ from: 10_000, to: 15_900, waits: [700, 1_500, 3_400], triesMs: [50] }),
)
