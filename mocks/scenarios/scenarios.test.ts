import { expect, test, vi } from 'vitest'
import { everyScenario } from '../../tests/rigs/everyScenario.ts'
import * as mocks from '../index.ts'
import { parseMessage } from '../../src/protocol/gate.ts'
import { lineDrops } from './lineDrops.ts'

test('a scenario has the name under which it is found', () => {
  const found = Object.entries<unknown>(mocks).flatMap(([name, value]) =>
    everyScenario.some((scenario) => scenario === value) ? [name] : [],
  )
  expect(found).toEqual(everyScenario.map(({ name }) => name))
})

test.each(everyScenario)('$name has its cues in order of time, none after its end', ({ cues, durationMs }) => {
  const moments = cues.map(({ at }) => at)
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
  expect(moments[0]).toBe(0)
  expect(moments.at(-1)).toBeLessThanOrEqual(durationMs)
})

test.each(everyScenario)('the gate has nothing to complain of in $name', ({ cues }) => {
  const problems: string[] = []
  for (const cue of cues) {
    if (!('name' in cue)) continue
    const events = parseMessage(cue.name, cue.data, (code, where) => problems.push(`${cue.at}: ${code} ${where}`))
    expect(events.length).toBe(1)
  }
  expect(problems).toEqual([])
})

test.each(everyScenario)('$name is data that survives JSON', (scenario) => {
  expect(JSON.parse(JSON.stringify(scenario))).toStrictEqual(scenario)
})

test('the scenarios are made without chance: written anew they are the same', async () => {
  vi.resetModules()
  const anew = await import('../index.ts')
  expect(anew.lineDrops).not.toBe(lineDrops)
  for (const scenario of everyScenario) expect(anew[scenario.name as 'lineDrops']).toStrictEqual(scenario)
})
