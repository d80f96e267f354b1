import { expect, test } from 'vitest'
import { expectLegal } from '../../rigs/expectLegal.ts'
import { isSynced } from '../../rigs/until.ts'
import { wireMs } from './bounds.ts'
import { goodEvents } from './goodEvents.ts'
import { hostileObjects, hostilePayloads, hostileValues } from './hostileValues.ts'
import { openFaultRig } from './openFaultRig.ts'
import type { FaultRig } from './openFaultRig.ts'
import { eachTellingWire, withCases } from './wires.ts'

/** Characters no state of so few jobs needs, whatever was said of them. */
const roomFor = 50_000

const sizeOf = ({ jobs, notifications, queues, metricsHistory }: ReturnType<FaultRig['state']>): number =>
  JSON.stringify([[...jobs.values()], notifications, queues, metricsHistory]).length

// What an `auth-error` without a code means is tested below: the line itself follows it.
const tolerated = goodEvents.filter(([name]) => name !== 'auth-error')

test.each(withCases(eachTellingWire, tolerated))(
  'over %s, no %s can do harm, whatever is in it',
  async (_, name, wire, event) => {
    const rig = await openFaultRig(wire)
    rig.store.actions.subscribeAdmin()
    for (const payload of [...hostilePayloads, ...hostileObjects]) rig.server().tell(name, payload)
    for (const field of event.fields) {
      for (const value of hostileValues) rig.server().tell(name, { ...event.data, jobId: 'spoilt', [field]: value })
    }
    rig.server().tell(name, event.data)
    await rig.until(event.isFolded)
    await rig.synced()
    const state = rig.state()
    expect(rig.seen().filter((status) => !['synced', 'connected'].includes(status))).toEqual([])
    expect(state.problems.byCode['malformed-payload']).toBeGreaterThanOrEqual(hostilePayloads.length)
    expect(state.problems.byCode['bad-field']).toBeGreaterThanOrEqual(hostileValues.length / 2)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(sizeOf(state)).toBeLessThan(roomFor)
    expectLegal(state)
  },
)

test.each(eachTellingWire)('over %s, an auth-error without sense costs one token, and no job', async (_, wire) => {
  let tokens = 0
  const rig = await openFaultRig(wire, { getToken: () => `token-${++tokens}` })
  for (const [at, payload] of [...hostilePayloads, ...hostileObjects].entries()) {
    rig.server().tell('auth-error', payload)
    rig.truth.start(`after-${at}`)
    expect(await rig.until((state) => isSynced(state) && state.jobs.has(`after-${at}`))).toBeLessThanOrEqual(wireMs)
    // A line that has held is forgiven what came before.
    await rig.hold(10_000)
  }
  expect(tokens).toBeLessThanOrEqual(1 + hostilePayloads.length + hostileObjects.length)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  rig.expectTruth()
})

test.each(eachTellingWire)('over %s, a batch beyond all measure is cut, counted, and survived', async (_, wire) => {
  const rig = await openFaultRig(wire)
  const batch = Array.from({ length: 30_000 }, () => ['job-progress', { jobId: 'd', progress: 1 }])
  rig.server().tell('batch', batch)
  rig.server().tell('batch', [...batch.slice(0, 10), ['batch', batch.slice(0, 10)], 4, null, ['job-completed']])
  rig.truth.work()
  await rig.until(({ jobs }) => jobs.has('f'))
  expect(rig.state().problems.byCode).toEqual({ 'too-large': 1, 'malformed-payload': 4 })
  expect(rig.state().jobs.get('d')?.progress).toBe(1)
  expectLegal(rig.state())
})
