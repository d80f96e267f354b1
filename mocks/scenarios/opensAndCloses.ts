import { steadyWork } from '../cues/steadyWork.ts'
import { connect } from '../script/connect.ts'
import { hangUp } from '../script/hangUp.ts'
import { scenario } from '../script/scenario.ts'

export const opensAndCloses = scenario(
  'opensAndCloses',
  'A page opens its line after two seconds and closes it after twelve, as when a person signs in and out.',
  { durationMs: 16_000 },
  connect({ opensAt: 2_000 }),
  steadyWork(16_000),
  hangUp(12_000, 'closed'),
)
