import { steadyWork } from '../cues/steadyWork.ts'
import { connect } from '../script/connect.ts'
import { hangUp } from '../script/hangUp.ts'
import { scenario } from '../script/scenario.ts'

export const signedInElsewhere = scenario(
  'signedInElsewhere',
  'The server ends the line because the same person has signed in elsewhere: what was known stays, marked as old.',
  { durationMs: 20_000 },
  connect(),
  steadyWork(20_000),
  hangUp(8_000, 'kicked', { message: 'You have signed in on another device.' }),
)
