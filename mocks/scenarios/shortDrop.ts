import { steadyWork } from '../cues/steadyWork.ts'
import { connect } from '../script/connect.ts'
import { drop } from '../script/drop.ts'
import { scenario } from '../script/scenario.ts'

export const shortDrop = scenario(
  'shortDrop',
  'The line is gone for little more than a second, and the server hands over what was missed: nobody notices.',
  { durationMs: 16_000 },
  connect(),
  steadyWork(16_000),
  drop({ from: 8_000, to: 9_200, waits: [700], missed: 'handover' }),
)
