import { expect } from 'vitest'
import type { StatusNotification } from '../../../protocol/notification.ts'
import type { StoreCheck, StoreRig } from '../storeRig.ts'

const due = ({ state }: StoreRig): readonly StatusNotification[] => state().notifications.filter(({ toast }) => toast)
const endsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ['job-completed', { jobId: `j${at}` }] as const)

export const toastChecks: readonly StoreCheck[] = [
  {
    title: 'tells a burst of ends in one line that counts on, with all of them below it',
    needs: ['toasts'],
    async run(rig) {
      await rig.up()
      await rig.tell(...endsOf(30))
      await rig.tell(['job-failed', { jobId: 'late' }])
      expect(due(rig)).toMatchObject([{ kind: 'digest', cause: 'burst', completed: 30, failed: 1 }])
      expect(rig.state().notifications).toHaveLength(32)
      expect(rig.state().notifications[0]).toBe(due(rig)[0])
    },
  },
  {
    title: 'leaves the line of a burst away that a person has sent away, as long as all goes well',
    needs: ['toasts'],
    async run(rig) {
      await rig.up()
      await rig.tell(...endsOf(10))
      rig.store.actions.dismissToast(due(rig)[0]!.id)
      await rig.tell(['job-completed', { jobId: 'more' }])
      expect(due(rig)).toEqual([])
      await rig.tell(['job-failed', { jobId: 'late' }])
      expect(due(rig)).toMatchObject([{ kind: 'digest', completed: 11, failed: 1 }])
    },
  },
  {
    title: 'tells of a batch, and not of each of its parts',
    needs: ['toasts'],
    async run({ up, tell, state }) {
      await up()
      await tell(['job-started', { jobId: 'whole' }])
      await tell(
        ['job-completed', { jobId: 'a', parentId: 'whole' }],
        ['job-failed', { jobId: 'b', parentId: 'whole' }],
      )
      expect(state().notifications).toEqual([])
      await tell(['job-completed', { jobId: 'whole' }])
      expect(state().notifications).toMatchObject([{ jobId: 'whole', parts: { completed: 1, failed: 1 } }])
    },
  },
  {
    title: 'makes one line of what fell due while a person was away, and leaves a single end as it is',
    needs: ['toasts'],
    async run(rig) {
      await rig.up()
      const from = rig.clock.now()
      await rig.tell(['job-completed', { jobId: 'a' }])
      const alone = rig.state().notifications
      rig.store.actions.gatherToasts?.(from)
      expect(rig.state().notifications).toBe(alone)
      await rig.tell(['job-failed', { jobId: 'b' }])
      rig.store.actions.gatherToasts?.(from)
      expect(due(rig)).toMatchObject([{ kind: 'digest', cause: 'away', from, completed: 1, failed: 1 }])
    },
  },
  {
    title: 'follows a job until its result has left the screen, and tells of it by itself',
    needs: ['toasts'],
    async run(rig) {
      await rig.up()
      for (const jobId of ['j3', 'other', 'j3']) rig.store.actions.followJob?.(jobId)
      rig.store.actions.unfollowJob?.('other')
      await rig.tell(...endsOf(10))
      expect(due(rig)).toMatchObject([{ kind: 'digest', completed: 9 }, { jobId: 'j3' }])
      expect(rig.state().followedJobs).toEqual(['j3'])
      rig.store.actions.dismissToast(due(rig)[1]!.id)
      expect(rig.state().followedJobs).toEqual([])
    },
  },
  {
    title: 'follows nothing of the last person’s for the next one',
    needs: ['toasts'],
    async run({ store, up, pass, state }) {
      await up()
      store.actions.followJob?.('a')
      store.actions.signIn('ben')
      await pass()
      expect(state().followedJobs).toEqual([])
    },
  },
]
