import { expect, test, vi } from 'vitest'
import { parseMessage } from '../../src/protocol/gate.ts'
import { adminHour } from './adminHour.ts'
import { authExpires } from './authExpires.ts'
import { busyQueues } from './busyQueues.ts'
import { failsAt80 } from './failsAt80.ts'
import { happyPath } from './happyPath.ts'
import { lineDrops } from './lineDrops.ts'
import { tokenRenewed } from './tokenRenewed.ts'
import { serverRestarts } from './serverRestarts.ts'
import { serverBusy } from './serverBusy.ts'
import { proxyBlocks } from './proxyBlocks.ts'
import { lineFlaps } from './lineFlaps.ts'
import { laptopSleeps } from './laptopSleeps.ts'
import { clockIsBehind } from './clockIsBehind.ts'

const faults = [clockIsBehind, laptopSleeps, lineFlaps, proxyBlocks, serverBusy, serverRestarts, tokenRenewed]
const all = [happyPath, failsAt80, lineDrops, authExpires, busyQueues, adminHour, ...faults]

test.each(all)('$name has its cues in order of time, none after its end', ({ cues, durationMs }) => {
  const moments = cues.map(({ at }) => at)
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
  expect(moments[0]).toBe(0)
  expect(moments.at(-1)).toBeLessThanOrEqual(durationMs)
})

test.each(all)('the gate has nothing to complain of in $name', ({ cues }) => {
  const problems: string[] = []
  for (const cue of cues) {
    if (!('name' in cue)) continue
    const events = parseMessage(cue.name, cue.data, (code, where) => problems.push(`${cue.at}: ${code} ${where}`))
    expect(events.length).toBe(1)
  }
  expect(problems).toEqual([])
})

test.each(all)('$name is data that survives JSON', (scenario) => {
  expect(JSON.parse(JSON.stringify(scenario))).toStrictEqual(scenario)
})

test('the scenarios are made without chance: written anew they are the same', async () => {
  vi.resetModules()
  const anew = await import('../index.ts')
  expect(anew.lineDrops).not.toBe(lineDrops)
  for (const scenario of all) expect(anew[scenario.name as 'lineDrops']).toStrictEqual(scenario)
})
