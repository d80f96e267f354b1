import { steadyWork } from '../cues/steadyWork.ts'
import { systemAt } from '../cues/systemAt.ts'
import { at } from '../script/at.ts'
import { connect } from '../script/connect.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

export const adminLost = scenario(
  'adminLost',
  'The right to see the system’s figures is taken away in the middle of it: they are gone at once, and the jobs go on.',
  { durationMs: 40_000 },
  connect(),
  steadyWork(40_000),
  every(1_000, { from: 0, to: 20_000 }, 'system-metrics', (ms) => systemAt(ms, { strain: 0 })),
  at(6_000, 'system-alert', { id: 'slow', severity: 'warning', message: 'Large files take longer than usual.' }),
  at(20_000, 'auth-error', { code: 'ADMIN_REQUIRED', message: 'You are no longer an administrator.' }),
)
