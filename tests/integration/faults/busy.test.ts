import { expect, test } from 'vitest'
import { isDown, isSynced } from '../../rigs/until.ts'
import { firstRungMs, wireMs } from './bounds.ts'
import { openFaultRig } from './openFaultRig.ts'
import { eachTellingWire, eachTwoWayWire } from './wires.ts'

/** Milliseconds a server that asks for patience is left alone at least. */
const slowLaneMs = 30_000

test.each(eachTellingWire)('over %s, a server that asks for patience at the door is given it', async (_, wire) => {
  let refusals = 0
  const rig = await openFaultRig(wire, { refuse: () => (refusals-- > 0 ? 'RATE_LIMITED' : undefined) })
  refusals = 3
  rig.proxy.cutAll()
  rig.truth.work()
  await rig.until(isDown)
  const waits: number[] = []
  for (let attempt = 2; attempt <= 4; attempt++) {
    await rig.until(({ connection }) => connection.status === 'reconnecting' && connection.attempt === attempt)
    await rig.until(() => rig.waitMs() > 0)
    waits.push(rig.waitMs())
  }
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(slowLaneMs)
  expect(await rig.synced()).toBeLessThanOrEqual(slowLaneMs + 8 * firstRungMs + wireMs)
  rig.expectTruth()
})

test.each(eachTwoWayWire)(
  'over %s, a server that asks for patience with its snapshot is asked again',
  async (_, wire) => {
    let refusals = 0
    const rig = await openFaultRig(wire, { isBusy: () => refusals-- > 0 })
    refusals = 3
    rig.proxy.cutAll()
    rig.truth.work()
    await rig.until(isDown)
    await rig.until(({ connection }) => connection.status === 'connected')
    expect(isSynced(rig.state())).toBe(false)
    expect(await rig.untilOnDead(isSynced)).toBeLessThanOrEqual(3 * (2_000 + 250) + wireMs)
    expect(refusals).toBe(-1)
    rig.expectTruth()
  },
)
