import type { Scenario } from '../adapters/scripted.ts'
import type { TimelineEdit } from './channel.ts'
import { withInjections } from './injections/withInjections.ts'
import { throughNetwork } from './network/throughNetwork.ts'

/** What a page hears of a scenario once a person has changed it. */
export const playedScenario = (scenario: Scenario, edits: readonly TimelineEdit[]): Scenario =>
  edits.length === 0 ? scenario : throughNetwork(withInjections(scenario, edits), edits)
