import { steadyWork } from '../cues/steadyWork.ts'
import { connect } from '../script/connect.ts'
import { scenario } from '../script/scenario.ts'

export const slowConnect = scenario(
  'slowConnect',
  'The first line takes nine seconds to come up, and then everything is there at once.',
  { durationMs: 20_000 },
  connect({ takesMs: 9_000 }),
  steadyWork(20_000),
)
