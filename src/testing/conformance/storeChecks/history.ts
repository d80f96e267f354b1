import { expect } from 'vitest'
import type { StoreCheck, StoreRig } from '../storeRig.ts'

/** The ids of the ends of `b` and of `a`, in a history that has nothing else. */
async function begin({ up, tell, state }: StoreRig): Promise<readonly [b: string, a: string]> {
  await up()
  await tell(['job-completed', { jobId: 'a' }])
  await tell(['job-completed', { jobId: 'b' }])
  const [b, a] = state().notifications
  return [b!.id, a!.id]
}

export const historyChecks: readonly StoreCheck[] = [
  {
    title: 'puts into the archive what a person has dealt with, off the screen, and brings it back as it is there',
    needs: ['history'],
    async run(rig) {
      const [b, a] = await begin(rig)
      const [first] = rig.state().notifications
      rig.store.actions.archiveNotifications?.([a])
      expect(rig.state().notifications[1]).toMatchObject({ archived: true, seen: true, read: true, toast: false })
      expect(rig.state().notifications[0]).toBe(first)
      rig.store.actions.unarchiveNotifications?.([a, b])
      expect(rig.state().notifications[1]).toMatchObject({ seen: true, read: true, toast: false })
      expect(rig.state().notifications[1]?.archived ?? false).toBe(false)
    },
  },
  {
    title: 'leaves the archive where it is when the rest is cleared',
    needs: ['history'],
    async run(rig) {
      const [, a] = await begin(rig)
      rig.store.actions.archiveNotifications?.([a])
      rig.store.actions.clearNotifications()
      expect(rig.state().notifications).toMatchObject([{ id: a, archived: true }])
    },
  },
  {
    title: 'marks as unread what has been seen all the same',
    needs: ['history'],
    async run(rig) {
      const [b] = await begin(rig)
      rig.store.actions.markRead(b)
      rig.store.actions.markUnread?.([b])
      expect(rig.state().notifications).toMatchObject([{ seen: true, read: false }, { seen: false }])
    },
  },
  {
    title: 'takes single ones out, and puts them back in their place, without a toast',
    needs: ['history'],
    async run(rig) {
      const [b, a] = await begin(rig)
      const before = rig.state().notifications
      rig.store.actions.removeNotifications?.([b])
      expect(rig.state().notifications.map(({ id }) => id)).toEqual([a])
      await rig.tell(['job-completed', { jobId: 'c' }])
      rig.store.actions.restoreNotifications?.(before, [b])
      expect(rig.state().notifications).toMatchObject([{ jobId: 'c' }, { id: b, toast: false }, { id: a, toast: true }])
    },
  },
  {
    title: 'takes back what was done to notifications, and nothing besides',
    needs: ['history'],
    async run(rig) {
      const [b, a] = await begin(rig)
      const before = rig.state().notifications
      rig.store.actions.archiveNotifications?.([b])
      rig.store.actions.markRead(a)
      rig.store.actions.restoreNotifications?.(before, [b])
      expect(rig.state().notifications).toMatchObject([
        { seen: false, read: false, toast: false },
        { seen: true, read: true },
      ])
      expect(rig.state().notifications[0]?.archived ?? false).toBe(false)
    },
  },
  {
    title: 'takes over a history that was kept elsewhere, in silence, and tells its ends no more',
    needs: ['history'],
    async run({ store, up, tell, state }) {
      await up()
      const told = { attempt: 1, seen: false, read: true, toast: true } as const
      const kept = { kind: 'completed', id: 'job/old/1/completed', at: 1, jobId: 'old', ...told } as const
      store.actions.keepNotifications?.([kept, { ...kept, id: 7 as unknown as string }])
      expect(state().notifications).toEqual([{ ...kept, toast: false }])
      await tell(['job-completed', { jobId: 'old' }])
      expect(state().notifications).toHaveLength(1)
      await tell(['job-completed', { jobId: 'new' }])
      expect(state().notifications).toMatchObject([{ jobId: 'new', toast: true }, { jobId: 'old' }])
    },
  },
  {
    title: 'keeps the same notifications where there is nothing to archive, mark, take out or take over',
    needs: ['history'],
    async run(rig) {
      const [, a] = await begin(rig)
      const { actions } = rig.store
      actions.archiveNotifications?.([a])
      const before = rig.state().notifications
      actions.archiveNotifications?.([a, 'unknown'])
      actions.unarchiveNotifications?.(['unknown'])
      actions.markUnread?.(['unknown'])
      actions.removeNotifications?.(['unknown'])
      actions.restoreNotifications?.(before, [a])
      actions.keepNotifications?.([])
      expect(rig.state().notifications).toBe(before)
    },
  },
]
