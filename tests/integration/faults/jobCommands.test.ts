import { expect, test } from 'vitest'
import { isDown } from '../../rigs/until.ts'
import { answerMs } from './bounds.ts'
import { openFaultRig } from './openFaultRig.ts'
import type { FaultRig } from './openFaultRig.ts'
import { deadStepMs } from './pace.ts'
import type { Fits } from './pace.ts'
import type { Wire } from './wire.ts'
import { eachTwoWayWire, eachWire } from './wires.ts'

/** A rig whose server cancels jobs; `onHeard` comes between its hearing of it and its answer. */
async function open(wire: Wire, onHeard: (rig: FaultRig) => void = () => undefined) {
  const heard: unknown[] = []
  const rig: FaultRig = await openFaultRig(wire, {
    act(name, data, answer) {
      heard.push([name, data])
      onHeard(rig)
      rig.truth.end('d', 'cancelled')
      answer({ ok: true })
    },
  })
  return { ...rig, heard, cancel: () => rig.store.actions.actOnJob?.('d', 'cancel') }
}

const once = [['cancel-job', { jobId: 'd' }]]
const isRefused: Fits = ({ requests }) => requests.get('d')?.status === 'refused'
const isCancelled: Fits = ({ jobs }) => jobs.get('d')?.status === 'cancelled'
const cut = ({ proxy }: Pick<FaultRig, 'proxy'>): void => {
  proxy.set({ kind: 'refuse' })
  proxy.cutAll()
}

test.each(eachWire)('over %s, a line that is in order brings the answer, and the job follows', async (_, wire) => {
  const rig = await open(wire)
  void rig.cancel()
  await rig.until(isCancelled)
  expect([rig.heard, rig.state().requests.size]).toEqual([once, 0])
  rig.expectTruth()
})

test.each(eachWire)(
  'over %s, a cut between a command and its answer is told, and the command is not sent again',
  async (_, wire) => {
    const rig = await open(wire, cut)
    void rig.cancel()
    // The line tells of its end: nobody has to wait for an answer over it.
    expect(await rig.until(isRefused)).toBeLessThan(answerMs)
    expect(rig.state().requests.get('d')).toMatchObject({ action: 'cancel', code: 'NO_ANSWER' })
    expect(rig.state().jobs.get('d')?.status).toBe('started')
    rig.proxy.set({ kind: 'pass' })
    await rig.back()
    await rig.until(isCancelled)
    expect([rig.heard, rig.state().requests.size]).toEqual([once, 0])
    rig.expectTruth()
  },
)

test.each(eachWire)('over %s, a command that is lost on its way is told, and stays lost', async (_, wire) => {
  const rig = await open(wire)
  rig.proxy.set({ kind: 'swallow', way: 'up' })
  void rig.cancel()
  expect(await rig.untilOnDead(isRefused)).toBeLessThanOrEqual(answerMs + deadStepMs)
  expect(rig.state().requests.get('d')).toMatchObject({ code: 'NO_ANSWER' })
  cut(rig)
  await rig.untilOnDead(isDown)
  rig.proxy.set({ kind: 'pass' })
  await rig.back()
  await rig.hold(60_000)
  expect([rig.heard, rig.state().jobs.get('d')?.status]).toEqual([[], 'started'])
})

test.each(eachWire)(
  'over %s, a command without a line is refused at once, and not kept for the next',
  async (_, wire) => {
    const rig = await open(wire)
    cut(rig)
    await rig.until(isDown)
    expect(await rig.cancel()).toEqual({ ok: false, code: 'NOT_CONNECTED' })
    rig.proxy.set({ kind: 'pass' })
    await rig.back()
    await rig.hold(60_000)
    expect(rig.heard).toEqual([])
  },
)

test.each(eachTwoWayWire)(
  'over %s, an answer that a stall held up too long changes nothing, and the job is told as it is',
  async (_, wire) => {
    const rig = await open(wire)
    rig.proxy.set({ kind: 'stall' })
    void rig.cancel()
    await rig.untilOnDead(isRefused)
    rig.proxy.set({ kind: 'pass' })
    await rig.until(isCancelled)
    expect([rig.heard, rig.state().requests.size, rig.seen()]).toEqual([once, 0, []])
    rig.expectTruth()
  },
)
