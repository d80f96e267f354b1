import { expect, test } from 'vitest'
import { isDown } from '../../rigs/until.ts'
import { firstRungMs, wireMs } from './bounds.ts'
import { openFaultRig } from './openFaultRig.ts'
import type { FaultRig } from './openFaultRig.ts'
import { eachWire } from './wires.ts'

/** An app's token, that the server takes until it has run out, and its renewal. */
function createSession() {
  let good = 'first'
  let hasRole = true
  let fails = 0
  const reasons: string[] = []
  let held = good
  return {
    reasons,
    refuse(token: unknown): string | undefined {
      if (!hasRole) return 'FORBIDDEN'
      return token === good ? undefined : 'TOKEN_EXPIRED'
    },
    getToken({ reason }: { reason: string }): string {
      reasons.push(reason)
      if (fails-- > 0) throw new Error('The token endpoint is down.')
      if (reason === 'unauthorized' && !good.startsWith('never')) held = good
      return held
    },
    expire: (next = 'second') => void (good = next),
    setRole: (has: boolean) => void (hasRole = has),
    failTimes: (times: number) => void (fails = times),
  }
}

const openSession = async (wire: Parameters<typeof openFaultRig>[0]) => {
  const session = createSession()
  const { refuse, getToken } = session
  return { session, rig: await openFaultRig(wire, { refuse, getToken }) }
}
const goOffline = ({ proxy }: FaultRig): void => {
  proxy.set({ kind: 'refuse' })
  proxy.cutAll()
}
const isOut = ({ connection }: { connection: { status: string } }): boolean => connection.status === 'disconnected'

test.each(eachWire)('over %s, a token that runs out on a live line is renewed at once', async (_, wire) => {
  const { rig, session } = await openSession(wire)
  session.expire()
  rig.server().expire()
  rig.truth.work()
  await rig.until(() => session.reasons.length === 2)
  expect(await rig.synced()).toBeLessThanOrEqual(wireMs)
  expect(session.reasons).toEqual(['connect', 'unauthorized'])
  expect(rig.seen()).not.toContain('reconnecting')
  rig.expectTruth()
})

test.each(eachWire)('over %s, a token that ran out while offline is renewed on the way back', async (_, wire) => {
  const { rig, session } = await openSession(wire)
  goOffline(rig)
  await rig.until(isDown)
  session.expire()
  rig.truth.work()
  rig.proxy.set({ kind: 'pass' })
  expect(await rig.synced()).toBeLessThanOrEqual(firstRungMs + wireMs)
  expect(session.reasons).toEqual(['connect', 'connect', 'unauthorized'])
  rig.expectTruth()
})

test.each(eachWire)('over %s, a token endpoint that is down costs its own time only', async (_, wire) => {
  const { rig, session } = await openSession(wire)
  goOffline(rig)
  await rig.until(isDown)
  session.failTimes(3)
  rig.truth.work()
  rig.proxy.set({ kind: 'pass' })
  expect(await rig.synced()).toBeLessThanOrEqual((1 + 2 + 4 + 8) * firstRungMs + wireMs)
  expect(rig.state().problems.byCode).toEqual({ 'token-callback': 3 })
  rig.expectTruth()
})

test.each(eachWire)('over %s, a token nobody renews is for the person to answer', async (_, wire) => {
  const { rig, session } = await openSession(wire)
  goOffline(rig)
  await rig.until(isDown)
  session.expire('never to be had')
  rig.truth.work()
  rig.proxy.set({ kind: 'pass' })
  await rig.until(isOut)
  expect(rig.state().connection).toMatchObject({ reason: 'unauthorized' })
  const taken = rig.proxy.taken()
  await rig.hold(120_000)
  expect([rig.proxy.taken(), rig.state().jobs.size]).toEqual([taken, 4])
  session.expire('first')
  rig.store.actions.retryNow()
  expect(await rig.synced()).toBeLessThanOrEqual(wireMs)
  rig.expectTruth()
})

test.each(eachWire)(
  'over %s, a role that was lost while offline ends the line until a person asks',
  async (_, wire) => {
    const { rig, session } = await openSession(wire)
    goOffline(rig)
    await rig.until(isDown)
    session.setRole(false)
    rig.truth.work()
    rig.proxy.set({ kind: 'pass' })
    await rig.until(isOut)
    expect(rig.state().connection).toMatchObject({ reason: 'forbidden' })
    const taken = rig.proxy.taken()
    await rig.hold(120_000)
    expect([rig.proxy.taken(), session.reasons]).toEqual([taken, ['connect', 'connect']])
    session.setRole(true)
    rig.store.actions.retryNow()
    expect(await rig.synced()).toBeLessThanOrEqual(wireMs)
    rig.expectTruth()
  },
)
