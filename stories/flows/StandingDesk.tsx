import { useMemo } from 'react'
import type { Scenario } from '../../src/adapters/scripted.ts'
import { storeAt } from '../../mocks/storeAt.ts'
import { Desk } from './Desk.tsx'
import type { DeskProps } from './Desk.tsx'

export interface StandingDeskProps extends Omit<DeskProps, 'store'> {
  scenario: Scenario
  /** Milliseconds since the scenario began. */
  ms: number
}

/** The page as it stands at one moment of a scenario. */
export function StandingDesk({ scenario, ms, admin = false, ...rest }: StandingDeskProps) {
  const store = useMemo(() => storeAt(scenario, ms, { admin }), [scenario, ms, admin])
  return <Desk {...rest} store={store} admin={admin} />
}
