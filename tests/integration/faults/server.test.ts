import { expect, test } from 'vitest'
import { isDown, isSynced } from '../../rigs/until.ts'
import { firstRungMs, lastRungMs, wireMs } from './bounds.ts'
import { openFaultRig } from './openFaultRig.ts'
import { deadStepMs } from './pace.ts'
import { inProcess } from './serveInProcess.ts'
import { eachTellingWire, eachTwoWayWire, eachWire, withCases } from './wires.ts'

const numberings: readonly (readonly [name: string, epoch: string | undefined])[] = [
  ['without numbers', undefined],
  ['whose numbers begin anew', 'first'],
]

test.each(withCases(eachWire, numberings))(
  'over %s, a server %s is found again at its port',
  async (_, __, wire, epoch) => {
    const rig = await openFaultRig(wire, { epoch })
    await rig.stopServer()
    if (epoch !== undefined) rig.truth.renumber('second')
    rig.truth.work()
    await rig.until(isDown)
    await rig.startServer()
    expect(await rig.back()).toBeLessThanOrEqual(firstRungMs + wire.backMs + wireMs)
    rig.expectTruth()
    rig.truth.end('d', 'failed')
    await rig.until(({ jobs }) => jobs.get('d')?.status === 'failed')
    expect(rig.seen().filter((status) => status !== 'connected')).toEqual(['reconnecting', 'synced'])
    rig.expectTruth()
  },
)

test.each(eachWire)('over %s, a server that is away for long is found within the longest wait', async (_, wire) => {
  const rig = await openFaultRig(wire)
  await rig.stopServer()
  rig.truth.work()
  await rig.until(({ connection }) => connection.status === 'reconnecting' && connection.attempt === 7)
  await rig.startServer()
  expect(await rig.synced()).toBeLessThanOrEqual(lastRungMs + wireMs)
  rig.expectTruth()
})

test.each(eachTwoWayWire)(
  'over %s, what happens while a snapshot is on its way is not undone by it',
  async (_, wire) => {
    let meanwhile = (): void => undefined
    const rig = await openFaultRig(wire, { onWritten: () => meanwhile() })
    meanwhile = () => {
      meanwhile = () => undefined
      rig.truth.work()
    }
    rig.proxy.cutAll()
    await rig.until(isDown)
    expect(await rig.synced()).toBeLessThanOrEqual(firstRungMs + wireMs)
    await rig.until(({ jobs }) => jobs.has('f'))
    rig.expectTruth()
  },
)

test.each(eachWire)('over %s, a process that sleeps for a moment is not missed', async (_, wire) => {
  const rig = await openFaultRig(inProcess(wire))
  rig.server().signal('SIGSTOP')
  rig.truth.work()
  await rig.hold(10_000)
  rig.server().signal('SIGCONT')
  expect(await rig.until(({ jobs }) => jobs.has('f'))).toBeLessThanOrEqual(wireMs)
  expect(rig.seen()).toEqual([])
  rig.expectTruth()
})

test.each(eachWire)('over %s, a process that sleeps is found out, and found again when it wakes', async (_, wire) => {
  const rig = await openFaultRig(inProcess(wire))
  rig.server().signal('SIGSTOP')
  rig.truth.work()
  expect(await rig.untilOnDead(isDown)).toBeLessThanOrEqual(wire.silentMs + deadStepMs)
  await rig.untilOnDead(({ connection }) => connection.status === 'reconnecting' && connection.attempt === 3)
  rig.server().signal('SIGCONT')
  expect(await rig.synced()).toBeLessThanOrEqual(4 * firstRungMs + wireMs)
  await rig.until(({ jobs }) => jobs.has('f'))
  rig.expectTruth()
})

test.each(eachTellingWire)(
  'over %s, a process that is killed again and again is tried less and less often, and found when it stays',
  async (_, wire) => {
    const rig = await openFaultRig(inProcess(wire))
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
  },
)
