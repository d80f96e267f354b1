import { expect } from 'vitest'
import type { StoreCheck, StoreRig } from '../storeRig.ts'

async function fill({ up, tell, store, answer }: StoreRig): Promise<void> {
  await up()
  store.actions.subscribeAdmin()
  await answer('subscribe-admin', { ok: true })
  await tell(
    ['job-completed', { jobId: 'a' }],
    ['queue-status', { normal: { waiting: 1 } }],
    ['system-metrics', { timestamp: 1 }],
    ['system-alert', { message: 'Soon' }],
    ['job-exploded', {}],
  )
}

const expectNothing = ({ state }: StoreRig): void => {
  const { jobs, heard, queues, metricsHistory, notifications, notified, admin, problems, counts } = state()
  expect([jobs.size, heard.size, notified.size, notifications, metricsHistory]).toEqual([0, 0, 0, [], []])
  expect([queues, admin, problems.total, counts]).toEqual([undefined, 'unknown', 0, {}])
}

export const sessionChecks: readonly StoreCheck[] = [
  {
    title: 'forgets everything and closes its line when the person signs out',
    needs: [],
    async run(rig) {
      await fill(rig)
      rig.store.actions.signOut()
      await rig.pass()
      expectNothing(rig)
      expect([rig.state().user, rig.state().connection, rig.calls.closed]).toEqual([undefined, { status: 'idle' }, 1])
    },
  },
  {
    title: 'hears nothing that was on its way when the person signed out',
    needs: [],
    async run(rig) {
      await rig.up()
      rig.sink().message('job-completed', { jobId: 'secret' })
      rig.store.actions.signOut()
      rig.sink().message('job-completed', { jobId: 'secret' })
      await rig.pass()
      expectNothing(rig)
    },
  },
  {
    title: 'stays closed after sign-out until someone signs in',
    needs: [],
    async run({ up, store, calls, pass, state }) {
      await up()
      store.actions.signOut()
      store.actions.open()
      store.actions.retryNow()
      await pass()
      expect(calls.opened).toBe(1)
      store.actions.signIn('ben')
      await pass()
      expect([calls.opened, state().user]).toEqual([2, 'ben'])
    },
  },
  {
    title: 'shows another person nothing of the last one, on a line of their own',
    needs: [],
    async run(rig) {
      await fill(rig)
      rig.store.actions.signIn('ben')
      await rig.pass()
      expectNothing(rig)
      expect([rig.state().user, rig.calls]).toMatchObject(['ben', { opened: 2, closed: 1 }])
    },
  },
  {
    title: 'loses nothing where the same person signs in again',
    needs: [],
    async run(rig) {
      await fill(rig)
      rig.store.actions.signIn('ann')
      await rig.pass()
      expect([rig.state().jobs.size, rig.calls.opened, rig.calls.closed]).toEqual([1, 1, 0])
    },
  },
]
