import { expect, test } from 'vitest'
import { isDown } from '../../rigs/until.ts'
import { answerMs } from './bounds.ts'
import { openFaultRig } from './openFaultRig.ts'
import type { FaultRig } from './openFaultRig.ts'
import { deadStepMs } from './pace.ts'
import type { Fits } from './pace.ts'
import type { Wire } from './wire.ts'
import { eachWire } from './wires.ts'

const running = { normal: { waiting: 4, active: 2, avgWaitTime: 1 } }
const paused = { normal: { ...running.normal, paused: true } }

/** A rig whose server pauses its queue; `onHeard` comes between its hearing of it and its answer. */
async function open(wire: Wire, onHeard: (rig: FaultRig) => void = () => undefined) {
  const heard: unknown[] = []
  const rig: FaultRig = await openFaultRig(wire, {
    act(name, data, answer) {
      heard.push([name, data])
      onHeard(rig)
      tell(rig, paused)
      answer({ ok: true })
    },
  })
  tell(rig, running)
  await rig.until(({ queues }) => queues?.lanes.length === 1)
  return { ...rig, heard, pause: () => rig.store.actions.actOnQueue?.('normal', 'pause') }
}

function tell(rig: FaultRig, queues: typeof running): void {
  rig.truth.queues(queues)
  rig.server().tell('queue-status', queues)
}

const once = [['pause-queue', { queue: 'normal' }]]
const isPaused: Fits = ({ queues }) => queues?.lanes[0]?.paused === true
const isRefused: Fits = ({ queueRequests }) => queueRequests.get('normal')?.status === 'refused'
const cut = ({ proxy }: Pick<FaultRig, 'proxy'>): void => {
  proxy.set({ kind: 'refuse' })
  proxy.cutAll()
}

test.each(eachWire)('over %s, a queue is asked for once and follows', async (_, wire) => {
  const rig = await open(wire)
  void rig.pause()
  await rig.until(isPaused)
  expect([rig.heard, rig.state().queueRequests.size]).toEqual([once, 0])
})

test.each(eachWire)(
  'over %s, a cut between a command about a queue and its answer is told, and what came of it shows on the next line',
  async (_, wire) => {
    const rig = await open(wire, cut)
    void rig.pause()
    expect(await rig.until(isRefused)).toBeLessThan(answerMs)
    expect(rig.state().queueRequests.get('normal')).toMatchObject({ action: 'pause', code: 'NO_ANSWER' })
    expect(isPaused(rig.state())).toBe(false)
    rig.proxy.set({ kind: 'pass' })
    await rig.back()
    await rig.until(isPaused)
    expect([rig.heard, rig.state().queueRequests.size]).toEqual([once, 0])
  },
)

test.each(eachWire)(
  'over %s, a command about a queue that is lost on its way is told, and stays lost',
  async (_, wire) => {
    const rig = await open(wire)
    rig.proxy.set({ kind: 'swallow', way: 'up' })
    void rig.pause()
    expect(await rig.untilOnDead(isRefused)).toBeLessThanOrEqual(answerMs + deadStepMs)
    cut(rig)
    await rig.untilOnDead(isDown)
    expect(await rig.pause()).toEqual({ ok: false, code: 'NOT_CONNECTED' })
    rig.proxy.set({ kind: 'pass' })
    await rig.back()
    await rig.hold(60_000)
    expect([rig.heard, isPaused(rig.state())]).toEqual([[], false])
  },
)
