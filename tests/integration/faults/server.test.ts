import { afterEach, describe, expect, test } from 'vitest'
import { isDown, isSynced } from '../../rigs/until.ts'
import { firstRungMs, lastRungMs, noticeMs, wireMs } from './bounds.ts'
import { openFaultRig } from './openFaultRig.ts'
import type { FaultRigOptions } from './openFaultRig.ts'
import { inProcess } from './serveInProcess.ts'
import { wires } from './wires.ts'
import type { Wire, WireServer } from './wires.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

async function open<S extends WireServer>(wire: Wire<S>, options?: FaultRigOptions) {
  const rig = await openFaultRig(wire, options)
  endings.push(rig.close)
  await rig.begin()
  return rig
}

describe.each(wires.map((wire) => [wire.name, wire] as const))('over %s', (_, wire) => {
  test.each([
    ['without numbers', undefined],
    ['with numbers that begin anew', 'first'],
  ])('a server that restarts at its port is found again, %s', async (__, epoch) => {
    const rig = await open(wire, epoch === undefined ? {} : { epoch })
    await rig.stopServer()
    if (epoch !== undefined) rig.truth.renumber('second')
    rig.work()
    await rig.until(isDown)
    await rig.startServer()
    expect(await rig.synced()).toBeLessThanOrEqual(firstRungMs + wireMs)
    rig.expectTruth()
    rig.truth.end('d', 'failed')
    await rig.until(({ jobs }) => jobs.get('d')?.status === 'failed')
    expect(rig.seen()).toEqual(['reconnecting', 'connected', 'synced'])
    rig.expectTruth()
  })

  test('a server that is away for long is found within the longest wait', async () => {
    const rig = await open(wire)
    await rig.stopServer()
    rig.work()
    await rig.until(({ connection }) => connection.status === 'reconnecting' && connection.attempt === 7)
    await rig.startServer()
    expect(await rig.synced()).toBeLessThanOrEqual(lastRungMs + wireMs)
    rig.expectTruth()
  })

  test('a process that sleeps for a moment is not missed', async () => {
    const rig = await open(inProcess(wire))
    rig.server().signal('SIGSTOP')
    rig.work()
    await rig.hold(10_000)
    rig.server().signal('SIGCONT')
    expect(await rig.until(({ jobs }) => jobs.has('f'))).toBeLessThanOrEqual(wireMs)
    expect(rig.seen()).toEqual([])
    rig.expectTruth()
  })

  test('a process that sleeps is found out, and found again when it wakes', async () => {
    const rig = await open(inProcess(wire))
    rig.server().signal('SIGSTOP')
    rig.work()
    expect(await rig.untilOnDead(isDown)).toBeLessThanOrEqual(noticeMs)
    await rig.untilOnDead(({ connection }) => connection.status === 'reconnecting' && connection.attempt === 3)
    rig.server().signal('SIGCONT')
    expect(await rig.synced()).toBeLessThanOrEqual(4 * firstRungMs + wireMs)
    await rig.until(({ jobs }) => jobs.has('f'))
    rig.expectTruth()
  })

  test('a process that is killed again and again is tried less and less often, and found when it stays', async () => {
    const rig = await open(inProcess(wire))
    const waits: number[] = []
    for (const job of ['a', 'b', 'c']) {
      rig.server().signal('SIGKILL')
      rig.truth.end(job, 'completed')
      await rig.until(isDown)
      waits.push(rig.waitMs())
      await rig.stopServer()
      await rig.startServer()
      expect(await rig.synced()).toBeLessThanOrEqual(4 * firstRungMs + wireMs)
    }
    expect(waits.map((ms) => Math.ceil(ms / 1_000))).toEqual([1, 2, 4])
    rig.expectTruth()
    expect(isSynced(rig.state())).toBe(true)
  })
})
