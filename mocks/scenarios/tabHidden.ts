import { steadyWork } from '../cues/steadyWork.ts'
import { connect } from '../script/connect.ts'
import { drop } from '../script/drop.ts'
import { scenario } from '../script/scenario.ts'

export const tabHidden = scenario(
  'tabHidden',
  'Nobody looks at the page for half a minute, so the line is let go; it is back when they are, with what was missed.',
  { durationMs: 48_000 },
  connect(),
  steadyWork(48_000),
  drop({ from: 8_000, to: 38_000, during: { status: 'disconnected', reason: 'paused' } }),
)
