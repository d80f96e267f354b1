import { steadyWork } from '../cues/steadyWork.ts'
import { connect } from '../script/connect.ts'
import { scenario } from '../script/scenario.ts'
import { sleep } from '../script/sleep.ts'

export const laptopSleeps = scenario(
  'laptopSleeps',
  'A laptop sleeps for a minute and wakes: what is shown is doubted until the snapshot is here.',
  { durationMs: 82_000 },
  connect(),
  steadyWork(82_000),
  sleep({ from: 10_000, to: 70_000 }),
)
