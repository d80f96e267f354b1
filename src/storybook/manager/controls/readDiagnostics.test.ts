import { expect, test } from 'vitest'
import { lineFlaps } from '../../../../mocks/scenarios/lineFlaps.ts'
import { malformed } from '../../../../mocks/scenarios/malformed.ts'
import { serverRestarts } from '../../../../mocks/scenarios/serverRestarts.ts'
import { tokenRenewed } from '../../../../mocks/scenarios/tokenRenewed.ts'
import { playThrough } from '../../../../tests/rigs/playThrough.ts'
import { readScenario } from './readScenario.ts'

test.each([lineFlaps, malformed, serverRestarts, tokenRenewed])(
  'what was copied after $name is read as it is, and plays as it happened',
  (scenario) => {
    const first = playThrough(scenario)
    const told = first.store.diagnostics!()
    const read = readScenario(`\n${JSON.stringify(told, null, 2)}\n`)
    const { about: _, ...played } = told
    expect(read).toEqual({ scenario: played })
    const again = 'scenario' in read ? playThrough(read.scenario) : undefined
    expect(again?.looks).toEqual(first.looks)
    expect(again?.jobs).toEqual(first.jobs)
  },
)
