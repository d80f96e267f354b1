import { steadyWork } from '../cues/steadyWork.ts'
import { connect } from '../script/connect.ts'
import { hangUp } from '../script/hangUp.ts'
import { scenario } from '../script/scenario.ts'

export const gaveUp = scenario(
  'gaveUp',
  'The server is gone and six tries are in vain: the line is given up, and a person can have it tried again.',
  { durationMs: 64_000 },
  connect(),
  steadyWork(64_000),
  hangUp(56_200, 'exhausted', { lostAt: 6_000, message: 'The server cannot be reached.' }),
)
