import { expect, test } from 'vitest'
import { everyScenario } from '../../tests/rigs/everyScenario.ts'
import { scripted } from '../adapters/scripted.ts'
import type { Scenario } from '../adapters/scripted.ts'
import type { Connection } from '../protocol/connection.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createStatusStore } from './createStatusStore.ts'

const play = (scenario: Scenario) => {
  const clock = createManualClock(scenario.startsAt)
  const store = createStatusStore({ adapter: scripted(scenario, { clock }), clock, random: () => 0 })
  const looks: string[] = []
  let last: Connection | undefined
  store.subscribe(() => {
    const { connection } = store.getState()
    if (connection === last) return
    last = connection
    const { message: _, retryAt, ...look } = { message: '', retryAt: 0, ...connection }
    looks.push(JSON.stringify([clock.now() - scenario.startsAt, look, retryAt && retryAt - scenario.startsAt]))
  })
  store.actions.open()
  clock.advance(scenario.durationMs)
  store.flush()
  return { store, looks, counts: positive(store.getState().counts) }
}

const positive = (counts: object) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

test.each(everyScenario.map((scenario) => [scenario.name, scenario] as const))(
  'what was noted of “%s” plays as it happened',
  (_, scenario) => {
    const first = play(scenario)
    const told = first.store.diagnostics!()
    const again = play(told)
    expect(again.looks).toEqual(first.looks)
    expect(again.counts).toEqual(first.counts)
    expect(told.about.jobs).toEqual(first.store.getState().counts)
    expect(again.store.getState().problems.total).toBe(first.store.getState().problems.total)
  },
)
