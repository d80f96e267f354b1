import { steadyWork } from '../cues/steadyWork.ts'
import { connect } from '../script/connect.ts'
import { drop } from '../script/drop.ts'
import { scenario } from '../script/scenario.ts'

export const lineFlaps = scenario(
  'lineFlaps',
  'The line is lost a moment after each time it is up, so it is tried less and less often, until it holds.',
  { durationMs: 40_000 },
  connect(),
  steadyWork(40_000),
  drop({ from: 6_000, to: 7_000, waits: [700], missed: 'handover' }),
  drop({ from: 9_000, to: 10_750, attempt: 2, waits: [1_500], missed: 'handover' }),
  drop({ from: 13_000, to: 16_500, attempt: 3, waits: [3_300], missed: 'handover' }),
  drop({ from: 18_000, to: 24_750, attempt: 4, waits: [6_500] }),
)
