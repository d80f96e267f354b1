import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../tests/rigs/chance.ts'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { StatusState } from './state.ts'

const end = fc.record({
  gapMs: fc.constantFrom(0, 50, 250, 999, 1_000, 4_000),
  isFailed: fc.boolean(),
  isFlushed: fc.boolean(),
})
type End = typeof end extends fc.Arbitrary<infer T> ? T : never

const nameOf = ({ isFailed }: End): string => (isFailed ? 'job-failed' : 'job-completed')

function createLiveRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  return rig
}

/** Ends of jobs that have nothing to do with each other, each folded at once or with what comes after it. */
function play(ends: readonly End[], isEager: boolean): StatusState {
  const { clock, sink, store, state } = createLiveRig()
  for (const [at, one] of ends.entries()) {
    clock.advance(one.gapMs)
    sink().message(nameOf(one), { jobId: `j${at}` })
    if (isEager || one.isFlushed) store.flush()
  }
  store.flush()
  return state()
}

const manyEnds = fc.array(end, { minLength: 1, maxLength: 40 })

test('each end is told once: by itself, or in the figures of one line', () => {
  fc.assert(
    fc.property(manyEnds, (ends) => {
      const { notifications } = play(ends, false)
      let told = 0
      let failed = 0
      for (const one of notifications.filter(({ toast }) => toast)) {
        told += one.kind === 'digest' ? one.completed + one.failed : 1
        failed += one.kind === 'digest' ? one.failed : Number(one.kind === 'failed')
      }
      expect([told, failed]).toEqual([ends.length, ends.filter(({ isFailed }) => isFailed).length])
      expect(notifications.filter(({ kind }) => kind !== 'digest')).toHaveLength(ends.length)
    }),
    { numRuns: runs(300) },
  )
})

test('no more than five toasts of ends fall due within a second, the line of a burst aside', () => {
  fc.assert(
    fc.property(manyEnds, (ends) => {
      const due = play(ends, false).notifications.filter(({ toast, kind }) => toast && kind !== 'digest')
      for (const one of due) expect(due.filter(({ at }) => at >= one.at && at - one.at < 1_000).length).toBeLessThan(6)
    }),
    { numRuns: runs(200) },
  )
})

test('what is told does not depend on when it is folded', () => {
  fc.assert(
    fc.property(manyEnds, (ends) => {
      const [eager, lazy] = [play(ends, true), play(ends, false)]
      expect([lazy.notifications, lazy.endPace]).toEqual([eager.notifications, eager.endPace])
    }),
    { numRuns: runs(200) },
  )
})

const batch = fc.array(end, { minLength: 1, maxLength: 12 }).chain((ends) =>
  fc.record({
    ends: fc.constant(ends),
    order: fc.shuffledSubarray([-1, ...ends.keys()], { minLength: ends.length + 1 }),
  }),
)

test('whenever a batch ends among its parts, one line tells of it and of each of them', () => {
  fc.assert(
    fc.property(batch, ({ ends, order }) => {
      const { sink, store, state, clock } = createLiveRig()
      const part = (at: number) => ({ jobId: `p${at}`, parentId: 'whole' })
      sink().message('job-started', { jobId: 'whole' })
      for (const at of ends.keys()) sink().message('job-started', part(at))
      for (const at of order) {
        const one = ends[at]
        clock.advance(one?.gapMs ?? 0)
        if (one) sink().message(nameOf(one), part(at))
        else sink().message('job-completed', { jobId: 'whole' })
        if (one?.isFlushed) store.flush()
      }
      store.flush()
      const failed = ends.filter(({ isFailed }) => isFailed).length
      const parts = { completed: ends.length - failed, failed }
      expect(state().notifications).toMatchObject([{ jobId: 'whole', toast: true, parts }])
      expect(state().notifications).toHaveLength(1)
    }),
    { numRuns: runs(200) },
  )
})
