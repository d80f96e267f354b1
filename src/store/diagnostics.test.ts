import { expect, test } from 'vitest'
import { everyScenario } from '../../tests/rigs/everyScenario.ts'
import { playThrough } from '../../tests/rigs/playThrough.ts'

test.each(everyScenario.map((scenario) => [scenario.name, scenario] as const))(
  'what was noted of “%s” plays as it happened',
  (_, scenario) => {
    const first = playThrough(scenario)
    const told = first.store.diagnostics!()
    const again = playThrough(told)
    expect(again.looks).toEqual(first.looks)
    expect(again.jobs).toEqual(first.jobs)
    expect(told.about.jobs).toEqual(first.store.getState().counts)
    expect(again.store.getState().problems.total).toBe(first.store.getState().problems.total)
  },
)
