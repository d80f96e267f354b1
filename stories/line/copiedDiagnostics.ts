import { serverRestarts } from '../../mocks/scenarios/serverRestarts.ts'
import { storeAt } from '../../mocks/storeAt.ts'
import type { Scenario } from '../../src/adapters/scripted.ts'

/** What somebody copied after their server had restarted, as it comes out of a bug report. */
export const copiedDiagnostics = JSON.parse(
  JSON.stringify(storeAt(serverRestarts, serverRestarts.durationMs).diagnostics?.()),
) as Scenario
