import { expect, test } from 'vitest'
import { isDown } from '../../rigs/until.ts'
import { openFaultRig } from './openFaultRig.ts'
import type { FaultRig } from './openFaultRig.ts'
import { eachWire } from './wires.ts'

/** Milliseconds by which each way is slower. */
const delayMs = 400

/** Milliseconds of the next answer: to a subscription, or to the next poll. */
async function measure({ store, state, until }: FaultRig): Promise<number> {
  const before = state().roundTrips
  const stop = store.actions.subscribeAdmin()
  await until(({ roundTrips }) => roundTrips !== before)
  stop()
  return state().roundTrips.at(-1) ?? Number.NaN
}

test.each(eachWire)('over %s, a slow line shows by how long its answers take', async (_, wire) => {
  const rig = await openFaultRig(wire)
  const quick = await measure(rig)
  rig.proxy.set({ kind: 'delay', ms: delayMs })
  const slow = await measure(rig)
  expect(slow).toBeGreaterThanOrEqual(2 * delayMs)
  expect(quick).toBeLessThan(slow)
})

test.each(eachWire)('over %s, nothing is known any more of a line that is lost', async (_, wire) => {
  const rig = await openFaultRig(wire)
  await measure(rig)
  rig.proxy.set({ kind: 'refuse' })
  rig.proxy.cutAll()
  await rig.until(isDown)
  expect(rig.state().roundTrips).toEqual([])
})
