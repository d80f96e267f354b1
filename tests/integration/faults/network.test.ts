import { afterEach, describe, expect, test } from 'vitest'
import { isDown, isSynced } from '../../rigs/until.ts'
import { openFaultRig } from './openFaultRig.ts'
import type { FaultRig } from './openFaultRig.ts'
import { firstRungMs, lastRungMs, noticeMs, wireMs } from './bounds.ts'
import { wires } from './wires.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

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

describe.each(wires.map((wire) => [wire.name, wire] as const))('over %s', (_, wire) => {
  const open = async (options?: Parameters<typeof openFaultRig>[1]) => {
    const rig = await openFaultRig(wire, options)
    endings.push(rig.close)
    await rig.begin()
    return rig
  }

  test.each(faults)('%s is told, and all is right soon after it ends', async (__, { cause, isDead, told, says }) => {
    const rig = await open()
    cause(rig)
    rig.work()
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
  })

  test('a stall that nobody noticed delays, and loses nothing', async () => {
    const rig = await open()
    rig.proxy.set({ kind: 'stall' })
    rig.work()
    await rig.hold(10_000)
    rig.proxy.set({ kind: 'pass' })
    expect(await rig.until(({ jobs }) => jobs.has('f'))).toBeLessThanOrEqual(wireMs)
    expect(rig.seen()).toEqual([])
    rig.expectTruth()
  })

  test('a line that a router has forgotten is found out, though the network is in order', async () => {
    const rig = await open()
    rig.proxy.set({ kind: 'swallow', way: 'both' })
    rig.proxy.set({ kind: 'pass' })
    rig.work()
    const took = (await rig.untilOnDead(isDown)) + (await rig.synced())
    expect(took).toBeLessThanOrEqual(noticeMs + firstRungMs + wireMs)
    expect(rig.seen()).toEqual(['connected', 'reconnecting', 'connected', 'synced'])
    rig.expectTruth()
  })

  test('a slow line comes up, and is not taken for a dead one', async () => {
    const rig = await open()
    rig.proxy.cutAll()
    rig.proxy.set({ kind: 'delay', ms: 300 })
    rig.work()
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

  test('a line that drops as soon as it is up is tried less and less often', async () => {
    const rig = await open()
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
})
