import { expect, test } from 'vitest'
import type { FaultMode } from '../../rigs/faultMode.ts'
import { isDown } from '../../rigs/until.ts'
import { firstRungMs, lastRungMs, wireMs } from './bounds.ts'
import { openFaultRig } from './openFaultRig.ts'
import type { FaultRig } from './openFaultRig.ts'
import { deadStepMs } from './pace.ts'
import { eachTellingWire, eachWire, withCases } from './wires.ts'

const ends = (end: 'cutAll' | 'resetAll') => ({
  isSilent: false,
  cause({ proxy }: FaultRig): void {
    proxy.set({ kind: 'refuse' })
    proxy[end]()
  },
})
const silences = (mode: FaultMode) => ({ isSilent: true, cause: ({ proxy }: FaultRig): void => proxy.set(mode) })

const faults = [
  ['a cut', ends('cutAll')],
  ['a reset', ends('resetAll')],
  ['a stall', silences({ kind: 'stall' })],
  ['a line that swallows up', silences({ kind: 'swallow', way: 'up' })],
  ['a line that swallows down', silences({ kind: 'swallow', way: 'down' })],
  ['a line that swallows both', silences({ kind: 'swallow', way: 'both' })],
] as const

const isFelt = ([, fault, wire]: readonly [string, string, { isOneWay: boolean }, unknown]): boolean =>
  !(wire.isOneWay && fault.endsWith('up'))

test.each(withCases(eachWire, faults).filter(isFelt))(
  'over %s, %s is told, and all is right soon after it ends',
  async (_, __, wire, { cause, isSilent }) => {
    const rig = await openFaultRig(wire)
    cause(rig)
    rig.truth.work()
    const told = isSilent ? wire.silentMs + deadStepMs : wire.cutMs + wireMs
    expect(await (isSilent ? rig.untilOnDead(isDown) : rig.until(isDown))).toBeLessThanOrEqual(told)
    expect(rig.seen()).toEqual(isSilent && wire.doubts ? ['connected', 'reconnecting'] : ['reconnecting'])
    rig.proxy.set({ kind: 'pass' })
    expect(await rig.back()).toBeLessThanOrEqual(firstRungMs + wire.backMs + wireMs)
    expect(rig.seen().at(-1)).toBe('synced')
    rig.expectTruth()
    rig.truth.end('d', 'completed')
    await rig.until(({ jobs }) => jobs.get('d')?.status === 'completed')
    expect(rig.seen()).toEqual([])
    rig.expectTruth()
  },
)

test.each(eachWire.filter(([, { isOneWay }]) => isOneWay))(
  'over %s, a line that brings nothing up is not missed',
  async (_, wire) => {
    const rig = await openFaultRig(wire)
    rig.proxy.set({ kind: 'swallow', way: 'up' })
    rig.truth.work()
    await rig.hold(60_000)
    expect(rig.seen()).toEqual([])
    rig.expectTruth()
  },
)

test.each(eachWire)('over %s, a stall that nobody noticed delays, and loses nothing', async (_, wire) => {
  const rig = await openFaultRig(wire)
  rig.proxy.set({ kind: 'stall' })
  rig.truth.work()
  await rig.hold(10_000)
  rig.proxy.set({ kind: 'pass' })
  expect(await rig.until(({ jobs }) => jobs.has('f'))).toBeLessThanOrEqual(wireMs)
  expect(rig.seen()).toEqual([])
  rig.expectTruth()
})

test.each(eachWire)(
  'over %s, a line that a router has forgotten is found out, though the network is in order',
  async (_, wire) => {
    const rig = await openFaultRig(wire)
    rig.proxy.set({ kind: 'swallow', way: 'both' })
    rig.proxy.set({ kind: 'pass' })
    rig.truth.work()
    const took = (await rig.untilOnDead(isDown)) + (await rig.back())
    expect(took).toBeLessThanOrEqual(wire.silentMs + firstRungMs + wire.backMs + wireMs)
    expect(rig.seen().filter((status) => status !== 'connected')).toEqual(['reconnecting', 'synced'])
    rig.expectTruth()
  },
)

test.each(eachWire)('over %s, a slow line comes up, and is not taken for a dead one', async (_, wire) => {
  const rig = await openFaultRig(wire)
  rig.proxy.cutAll()
  rig.proxy.set({ kind: 'delay', ms: 300 })
  rig.truth.work()
  await rig.until((state) => isDown(state) || !wire.tells)
  expect(await rig.synced()).toBeLessThanOrEqual(firstRungMs + wireMs + 8 * 300)
  rig.truth.end('d', 'failed')
  await rig.until(({ jobs }) => jobs.get('d')?.status === 'failed')
  // Long enough to be asked whether it is still there.
  await rig.hold(40_000)
  expect(rig.seen().filter((status) => status === 'reconnecting')).toHaveLength(wire.tells ? 1 : 0)
  rig.expectTruth()
})

test.each(eachTellingWire)(
  'over %s, a line that drops as soon as it is up is tried less and less often',
  async (_, wire) => {
    const rig = await openFaultRig(wire)
    const waits: number[] = []
    for (let round = 0; round < 7; round++) {
      await rig.synced()
      rig.proxy.cutAll()
      rig.truth.start(`round-${round}`)
      rig.truth.end(`round-${round}`, 'completed')
      await rig.until(isDown)
      waits.push(rig.waitMs())
    }
    expect(waits.map((ms) => Math.ceil(ms / 1_000))).toEqual([1, 2, 4, 8, 16, 30, 30])
    expect(await rig.synced()).toBeLessThanOrEqual(lastRungMs + wireMs)
    rig.expectTruth()
    await rig.hold(10_000)
    rig.proxy.cutAll()
    await rig.until(isDown)
    expect(rig.waitMs()).toBeLessThanOrEqual(firstRungMs)
  },
)
