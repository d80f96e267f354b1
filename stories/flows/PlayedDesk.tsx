import { useMemo, useState } from 'react'
import { scripted } from '../../src/adapters/scripted.ts'
import type { Scenario } from '../../src/adapters/scripted.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'
import { createRunningClock } from '../../mocks/runningClock.ts'
import { Desk } from './Desk.tsx'
import type { DeskProps } from './Desk.tsx'

export interface PlayedDeskProps extends Omit<DeskProps, 'store'> {
  scenario: Scenario
  /** Times as fast as written. */
  speed?: number
}

function Played({ scenario, speed = 1, ...rest }: PlayedDeskProps) {
  const store = useMemo(() => {
    const clock = createRunningClock(scenario.startsAt)
    return createStatusStore({ adapter: scripted(scenario, { clock, speed }), clock })
  }, [scenario, speed])
  return <Desk {...rest} store={store} />
}

/** The page while a scenario is played in real time, for people to watch. */
export function PlayedDesk(props: PlayedDeskProps) {
  const [round, setRound] = useState(0)
  return (
    <>
      <button type="button" className="desk-again" onClick={() => setRound(round + 1)}>
        Play from the start
      </button>
      <Played key={round} {...props} />
    </>
  )
}
