import { expect } from 'vitest'
import type { StoreCheck, StoreRig } from '../storeRig.ts'

const sample = (timestamp: number) => ['system-metrics', { timestamp, system: { systemLoad: 1 } }] as const

const count = ({ sent }: StoreRig, name: string): number => sent().filter((one) => one === name).length

export const adminChecks: readonly StoreCheck[] = [
  {
    title: 'ignores metrics that nobody asked for, and counts them',
    needs: [],
    async run({ up, tell, state }) {
      await up()
      await tell(sample(1))
      expect([state().metricsHistory, state().admin, state().problems.byCode]).toEqual([
        [],
        'unknown',
        { 'not-subscribed': 1 },
      ])
    },
  },
  {
    title: 'subscribes once for all who look, and ends with the last',
    needs: [],
    async run(rig) {
      await rig.up()
      const [first, second] = [rig.store.actions.subscribeAdmin(), rig.store.actions.subscribeAdmin()]
      await rig.pass()
      first()
      first()
      await rig.pass()
      expect([count(rig, 'subscribe-admin'), count(rig, 'unsubscribe-admin')]).toEqual([1, 0])
      second()
      await rig.pass()
      expect(count(rig, 'unsubscribe-admin')).toBe(1)
    },
  },
  {
    title: 'subscribes again once the line is back, as long as someone looks',
    needs: [],
    async run(rig) {
      await rig.up()
      rig.store.actions.subscribeAdmin()
      await rig.answer('subscribe-admin', { ok: true })
      rig.sink().connection({ status: 'reconnecting', attempt: 1 })
      rig.sink().connection({ status: 'connected', synced: true })
      await rig.pass()
      expect(count(rig, 'subscribe-admin')).toBe(2)
    },
  },
  {
    title: 'takes in metrics that were asked for, the oldest first',
    needs: [],
    async run({ up, tell, state, store, answer }) {
      await up()
      store.actions.subscribeAdmin()
      await answer('subscribe-admin', { ok: true })
      expect(state().admin).toBe('allowed')
      await tell(sample(1))
      await tell(sample(2))
      expect(state().metricsHistory.map(({ timestamp }) => timestamp)).toEqual([1, 2])
    },
  },
  {
    title: 'leaves no admin data where the role is refused, and keeps the line and the jobs',
    needs: [],
    async run({ up, tell, state, store, answer, sink, pass }) {
      await up()
      store.actions.subscribeAdmin()
      await answer('subscribe-admin', { ok: true })
      await tell(sample(1), ['job-started', { jobId: 'a' }])
      sink().connection({ status: 'reconnecting', attempt: 1 })
      sink().connection({ status: 'connected', synced: true })
      await pass()
      await answer('subscribe-admin', { ok: false, code: 'ADMIN_REQUIRED' })
      expect(state()).toMatchObject({ admin: 'forbidden', metricsHistory: [], metricsAt: undefined })
      expect([state().jobs.size, state().connection.status]).toEqual([1, 'connected'])
    },
  },
  {
    title: 'takes an auth-error about the role for a refusal too',
    needs: [],
    async run({ up, tell, state, store }) {
      await up()
      store.actions.subscribeAdmin()
      await tell(sample(1))
      await tell(['auth-error', { code: 'ADMIN_REQUIRED' }])
      expect(state()).toMatchObject({ admin: 'forbidden', metricsHistory: [] })
    },
  },
  {
    title: 'asks for a sample once a second at most',
    needs: [],
    async run(rig) {
      await rig.up()
      const { requestMetrics } = rig.store.actions
      requestMetrics()
      requestMetrics()
      await rig.pass(500)
      requestMetrics()
      expect(count(rig, 'request-system-metrics')).toBe(1)
      await rig.pass(1_000)
      requestMetrics()
      expect(count(rig, 'request-system-metrics')).toBe(2)
    },
  },
]
