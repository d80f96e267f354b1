import { expect } from 'vitest'
import type { StatusActions } from '../../../store/statusStore.ts'
import type { StoreCheck } from '../storeRig.ts'

const actionNames: readonly (keyof StatusActions)[] = [
  'open',
  'retryNow',
  'subscribeAdmin',
  'requestMetrics',
  'markSeen',
  'markRead',
  'markAllRead',
  'clearNotifications',
  'dismissToast',
  'onJobEvent',
  'signIn',
  'signOut',
]

export const shapeChecks: readonly StoreCheck[] = [
  {
    title: 'has every action, and always the same ones',
    needs: [],
    async run({ store, up }) {
      const { actions } = store
      expect(actionNames.filter((name) => typeof actions[name] !== 'function')).toEqual([])
      await up()
      expect(store.actions).toBe(actions)
    },
  },
  {
    title: 'knows nothing at first',
    needs: [],
    run({ state }) {
      const { jobs, queues, metricsHistory, notifications, connection, admin, problems } = state()
      expect([jobs.size, queues, metricsHistory, notifications]).toEqual([0, undefined, [], []])
      expect([connection, admin, problems.total]).toEqual([{ status: 'idle' }, 'unknown', 0])
    },
  },
  {
    title: 'gives the same state until there is news',
    needs: [],
    async run({ store, up, tell, pass }) {
      await up()
      await tell(['job-progress', { jobId: 'a', progress: 10 }])
      const before = store.getState()
      await pass(60_000)
      expect(store.getState()).toBe(before)
    },
  },
  {
    title: 'keeps an initial state that never learns',
    needs: [],
    async run({ store, up, tell }) {
      const initial = store.getInitialState()
      await up()
      await tell(['job-completed', { jobId: 'a' }], ['queue-status', { normal: { waiting: 1 } }])
      expect(store.getInitialState()).toBe(initial)
      expect([initial.jobs.size, initial.queues, initial.notifications, initial.connection]).toEqual([
        0,
        undefined,
        [],
        { status: 'idle' },
      ])
    },
  },
  {
    title: 'tells who listens that there is news, once the state has it',
    needs: [],
    async run({ store, up, tell, job }) {
      await up()
      const heard: unknown[] = []
      const stop = store.subscribe(() => heard.push(job()?.status))
      await tell(['job-started', { jobId: 'a' }])
      expect(heard.at(-1)).toBe('started')
      const { length } = heard
      stop()
      stop()
      await tell(['job-completed', { jobId: 'a' }])
      expect(heard).toHaveLength(length)
    },
  },
  {
    title: 'lets a listener leave while it is told, and come, without losing another',
    needs: [],
    async run({ store, up, tell }) {
      await up()
      const heard: string[] = []
      const stopFirst = store.subscribe(() => {
        heard.push('first')
        stopFirst()
        store.subscribe(() => heard.push('late'))
      })
      store.subscribe(() => heard.push('second'))
      await tell(['job-started', { jobId: 'a' }])
      await tell(['job-completed', { jobId: 'a' }])
      expect(heard.filter((one) => one === 'first')).toHaveLength(1)
      expect(heard.filter((one) => one === 'second').length).toBeGreaterThanOrEqual(2)
      expect(heard).toContain('late')
    },
  },
]
