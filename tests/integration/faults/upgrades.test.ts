import { expect, test } from 'vitest'
import { isDown } from '../../rigs/until.ts'
import { firstRungMs, tryMs, wireMs } from './bounds.ts'
import { openFaultRig } from './openFaultRig.ts'
import { socketIoWire } from './socketIoWire.ts'

test('where websockets are refused the line comes back by long-polling', async () => {
  const rig = await openFaultRig(socketIoWire)
  rig.proxy.set({ kind: 'dropUpgrades', how: 'refuse' })
  rig.proxy.cutAll()
  rig.truth.work()
  await rig.until(isDown)
  expect(await rig.synced()).toBeLessThanOrEqual(firstRungMs + wireMs)
  expect(rig.state().connection).toMatchObject({ via: 'long-polling' })
  rig.expectTruth()
})

test('where websockets get no answer the line comes back by long-polling', async () => {
  const rig = await openFaultRig(socketIoWire)
  rig.proxy.set({ kind: 'dropUpgrades', how: 'ignore' })
  rig.proxy.cutAll()
  rig.truth.work()
  await rig.until(isDown)
  // The first try stays without an answer until its time is up; the next comes two seconds later, by the other way.
  const took = await rig.untilOnDead(({ connection }) => connection.status === 'reconnecting' && connection.attempt > 1)
  expect(took + (await rig.synced())).toBeLessThanOrEqual(3 * firstRungMs + tryMs + wireMs)
  expect(rig.state().connection).toMatchObject({ via: 'long-polling' })
  rig.expectTruth()
})
