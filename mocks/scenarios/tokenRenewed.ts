import { steadyWork } from '../cues/steadyWork.ts'
import { at } from '../script/at.ts'
import { connect } from '../script/connect.ts'
import { drop } from '../script/drop.ts'
import { scenario } from '../script/scenario.ts'

export const tokenRenewed = scenario(
  'tokenRenewed',
  'The token runs out and is replaced by a fresh one: half a second that nobody has to know of.',
  { durationMs: 24_000 },
  connect(),
  steadyWork(24_000),
  at(12_000, 'auth-error', { code: 'TOKEN_EXPIRED', message: 'The token has run out.' }),
  drop({ from: 12_000, to: 12_400, during: { status: 'connecting' } }),
)
