import { expect } from 'vitest'
import type { StoreCheck } from '../storeRig.ts'

export const notificationChecks: readonly StoreCheck[] = [
  {
    title: 'notifies once of each end, the newest first',
    needs: [],
    async run({ up, tell, state }) {
      await up()
      await tell(['job-completed', { jobId: 'a' }])
      await tell(['job-failed', { jobId: 'b', error: 'Encrypted' }], ['job-completed', { jobId: 'a' }])
      await tell(['job-failed', { jobId: 'b' }])
      expect(state().notifications).toMatchObject([
        { kind: 'failed', jobId: 'b', error: 'Encrypted', seen: false, read: false, toast: true },
        { kind: 'completed', jobId: 'a' },
      ])
    },
  },
  {
    title: 'notifies once of an end that is told again with more to say',
    needs: ['order'],
    async run({ up, tell, state, job }) {
      await up()
      await tell(['job-failed', { jobId: 'a', seq: 1, epoch: 'e' }])
      await tell(['job-failed', { jobId: 'a', seq: 2, epoch: 'e', error: 'Encrypted' }])
      expect([job()?.error, state().notifications.length]).toEqual(['Encrypted', 1])
    },
  },
  {
    title: 'notifies of a second run’s end too',
    needs: [],
    async run({ up, tell, state }) {
      await up()
      await tell(['job-failed', { jobId: 'a' }])
      await tell(['job-queued', { jobId: 'a' }])
      await tell(['job-failed', { jobId: 'a' }])
      expect(state().notifications).toHaveLength(2)
    },
  },
  {
    title: 'notes what has been seen, read and dismissed, and touches nothing else',
    needs: [],
    async run({ up, tell, state, store }) {
      await up()
      await tell(['job-completed', { jobId: 'a' }])
      await tell(['job-completed', { jobId: 'b' }])
      const [b, a] = state().notifications
      store.actions.markRead(b!.id)
      expect(state().notifications).toMatchObject([
        { seen: true, read: true },
        { seen: false, read: false },
      ])
      expect(state().notifications[1]).toBe(a)
      store.actions.dismissToast(a!.id)
      store.actions.markSeen()
      expect(state().notifications).toMatchObject([
        { read: true, toast: true },
        { seen: true, read: false, toast: false },
      ])
      store.actions.markAllRead()
      expect(state().notifications).toMatchObject([{ read: true }, { read: true }])
    },
  },
  {
    title: 'keeps the same notifications where there is nothing to note',
    needs: [],
    async run({ up, tell, state, store }) {
      await up()
      await tell(['job-completed', { jobId: 'a' }])
      store.actions.markAllRead()
      const before = state().notifications
      store.actions.markAllRead()
      store.actions.markSeen()
      store.actions.markRead('unknown')
      expect(state().notifications).toBe(before)
    },
  },
  {
    title: 'brings nothing back that was cleared',
    needs: [],
    async run({ up, tell, state, store }) {
      await up()
      await tell(['job-completed', { jobId: 'a' }])
      store.actions.clearNotifications()
      await tell(['job-completed', { jobId: 'a' }])
      expect(state().notifications).toEqual([])
    },
  },
  {
    title: 'notifies nobody of what it learns from the first snapshot',
    needs: [],
    async run({ up, tell, state, job }) {
      await up()
      await tell(['snapshot', { jobs: [{ jobId: 'a', status: 'completed' }] }])
      expect([job()?.status, state().notifications]).toEqual(['completed', []])
    },
  },
]
