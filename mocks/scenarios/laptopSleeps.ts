import type { Scenario } from '../../src/adapters/scripted.ts'
import { inOrder } from '../cues/inOrder.ts'
import { lineUp } from '../cues/lineUp.ts'
import { steadyWork } from '../cues/steadyWork.ts'
import { T0 } from '../epoch.ts'

export const laptopSleeps: Scenario = {
  name: 'laptopSleeps',
  description: 'A laptop sleeps for a minute and wakes: what is shown is doubted until the snapshot is here.',
  startsAt: T0,
  durationMs: 82_000,
  // The line stays up in name: nobody could tell the page otherwise while it slept.
  cues: inOrder(lineUp(0), steadyWork(500, 10_000), lineUp(70_000), steadyWork(70_500, 82_000)),
}
