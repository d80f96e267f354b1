import { hangUp } from '../script/hangUp.ts'
import { scenario } from '../script/scenario.ts'

export const accessRefused = scenario(
  'accessRefused',
  'The server knows the person and lets them see nothing: there is no line, and none is tried.',
  { durationMs: 10_000 },
  hangUp(600, 'forbidden', { lostAt: 0, triesMs: [600], message: 'Your account has no access to this workspace.' }),
)
