import type { SystemAlert } from '../../src/protocol/events.ts'
import { at } from '../script/at.ts'
import { scenario } from '../script/scenario.ts'
import { steadyWork } from '../cues/steadyWork.ts'

const deploy: SystemAlert = { id: 'deploy', severity: 'info', message: 'Version 4.2 is being deployed.' }
const slow: SystemAlert = {
  id: 'slow',
  severity: 'warning',
  title: 'Large files are slow',
  message: 'One of two readers does not answer. Large files take twice as long as usual.',
}
const full: SystemAlert = {
  id: 'full',
  severity: 'critical',
  title: 'Storage is full',
  message: 'No more documents are taken until somebody makes room.',
}

export const alerts = scenario(
  'alerts',
  'Administrators are told of a deployment, a slow reader and full storage, of the last two twice: each is one line.',
  { durationMs: 24_000 },
  steadyWork(24_000),
  at(2_000, 'system-alert', deploy),
  at(6_000, 'system-alert', slow),
  at(9_000, 'system-alert', slow),
  at(12_000, 'system-alert', full),
  at(16_000, 'system-alert', full),
  // One without a name of its own is news each time it is said.
  at(20_000, 'system-alert', { severity: 'info', message: 'Somebody has made room.' }),
)
