import { steadyWork } from '../cues/steadyWork.ts'
import { connect } from '../script/connect.ts'
import { drop } from '../script/drop.ts'
import { scenario } from '../script/scenario.ts'

export const serverBusy = scenario(
  'serverBusy',
  'A server that has too much to do asks for 20 seconds of patience, and gets them.',
  { durationMs: 40_000 },
  connect(),
  steadyWork(40_000),
  drop({ from: 8_000, to: 28_300, waits: [20_000], busy: true }),
)
