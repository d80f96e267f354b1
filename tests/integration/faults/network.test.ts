import { expect, test } from 'vitest'
import { isDown, isSynced } from '../../rigs/until.ts'
import { openFaultRig } from './openFaultRig.ts'
import type { FaultRig } from './openFaultRig.ts'
import { firstRungMs, lastRungMs, noticeMs, wireMs } from './bounds.ts'
import { eachWire, eachWireWith } from './wires.ts'

interface Fault {
  cause(rig: FaultRig): void
  /** True where nothing comes over the line while it lasts. */
  isDead: boolean
  /** Milliseconds in which the person is told. */
  told: number
  /** What the line says until then. */
  says: string[]
}

const refuse = ({ proxy }: FaultRig): void => proxy.set({ kind: 'refuse' })
const atOnce = { isDead: false, told: wireMs, says: ['reconnecting'] }
const bySilence = { isDead: true, told: noticeMs, says: ['connected', 'reconnecting'] }

const faults: readonly (readonly [name: string, fault: Fault])[] = [
  [
    'a cut',
    {
      ...atOnce,
      cause(rig) {
        refuse(rig)
        rig.proxy.cutAll()
      },
    },
  ],
  [
    'a reset',
    {
      ...atOnce,
      cause(rig) {
        refuse(rig)
        rig.proxy.resetAll()
      },
    },
  ],
  ['a stall', { ...bySilence, cause: ({ proxy }) => proxy.set({ kind: 'stall' }) }],
  ...(['up', 'down', 'both'] as const).map(
    (way) =>
      [
        `a line that swallows ${way}`,
        { ...bySilence, cause: ({ proxy }: FaultRig) => proxy.set({ kind: 'swallow', way }) },
      ] as const,
  ),
]

test.each(eachWireWith(faults))(
  'over %s, %s is told, and all is right soon after it ends',
  async (_, __, wire, fault) => {
    const { cause, isDead, told, says } = fault
    const rig = await openFaultRig(wire)
    cause(rig)
    rig.truth.work()
    const until = isDead ? rig.untilOnDead : rig.until
    expect(await until(isDown)).toBeLessThanOrEqual(told)
    expect(rig.seen()).toEqual(says)
    rig.proxy.set({ kind: 'pass' })
    expect(await rig.synced()).toBeLessThanOrEqual(firstRungMs + wireMs)
    expect(rig.seen()).toEqual(['connected', 'synced'])
    rig.expectTruth()
    rig.truth.end('d', 'completed')
    await rig.until(({ jobs }) => jobs.get('d')?.status === 'completed')
    expect(isSynced(rig.state())).toBe(true)
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
    const took = (await rig.untilOnDead(isDown)) + (await rig.synced())
    expect(took).toBeLessThanOrEqual(noticeMs + firstRungMs + wireMs)
    expect(rig.seen()).toEqual(['connected', 'reconnecting', 'connected', 'synced'])
    rig.expectTruth()
  },
)

test.each(eachWire)('over %s, a slow line comes up, and is not taken for a dead one', async (_, wire) => {
  const rig = await openFaultRig(wire)
  rig.proxy.cutAll()
  rig.proxy.set({ kind: 'delay', ms: 300 })
  rig.truth.work()
  await rig.until(isDown)
  expect(await rig.synced()).toBeLessThanOrEqual(firstRungMs + wireMs + 8 * 300)
  rig.truth.end('d', 'failed')
  await rig.until(({ jobs }) => jobs.get('d')?.status === 'failed')
  await rig.hold(29_000)
  await rig.until((state) => !isSynced(state))
  await rig.synced()
  expect(rig.seen()).toEqual(['reconnecting', 'connected', 'synced', 'connected', 'synced'])
  rig.expectTruth()
})

test.each(eachWire)('over %s, a line that drops as soon as it is up is tried less and less often', async (_, wire) => {
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
})
