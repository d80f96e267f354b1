import { actChecks } from './adapterChecks/acts.ts'
import { backgroundChecks } from './adapterChecks/background.ts'
import { closingChecks } from './adapterChecks/closing.ts'
import { commandChecks } from './adapterChecks/commands.ts'
import { fallingChecks } from './adapterChecks/falling.ts'
import { ladderChecks } from './adapterChecks/ladder.ts'
import { openingChecks } from './adapterChecks/opening.ts'
import { refusalChecks } from './adapterChecks/refusals.ts'
import { roundTripChecks } from './adapterChecks/roundTrips.ts'
import { silenceChecks } from './adapterChecks/silence.ts'
import { tokenChecks } from './adapterChecks/tokens.ts'
import type { AdapterHarness } from './adapterHarness.ts'
import { openAdapterRig } from './adapterRig.ts'
import { describeChecks } from './describeChecks.ts'

const checks = [
  ...openingChecks,
  ...fallingChecks,
  ...ladderChecks,
  ...silenceChecks,
  ...tokenChecks,
  ...refusalChecks,
  ...commandChecks,
  ...actChecks,
  ...roundTripChecks,
  ...closingChecks,
  ...backgroundChecks,
]

/** Registers the conformance suite of `StoreAdapter` for one adapter over its real transport. */
export function describeStoreAdapter(name: string, harness: AdapterHarness): void {
  const { abilities } = harness
  describeChecks({ name: `${name} as a StoreAdapter`, checks, abilities, open: () => openAdapterRig(harness) })
}
