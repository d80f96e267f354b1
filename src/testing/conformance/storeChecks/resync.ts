import { expect } from 'vitest'
import type { StoreCheck, StoreRig } from '../storeRig.ts'

const resyncs = ({ sent }: StoreRig): number => sent().filter((name) => name === 'resync').length

const rows = (...jobs: { jobId: string; status: string; progress?: number }[]) =>
  ({ ok: true, data: { jobs } }) as const

const lose = ({ sink }: StoreRig): void => {
  sink().connection({ status: 'reconnecting', attempt: 1 })
  sink().connection({ status: 'connected', synced: false })
}

export const resyncChecks: readonly StoreCheck[] = [
  {
    title:
      'asks for a snapshot when a line comes up on which something may be missed, and is not synced before it lands',
    needs: ['resync'],
    async run(rig) {
      await rig.up(false)
      await rig.pass(500)
      expect([resyncs(rig), rig.state().connection]).toMatchObject([1, { status: 'connected', synced: false }])
      await rig.answer('resync', rows({ jobId: 'a', status: 'progress', progress: 30 }))
      expect([rig.state().connection, rig.job()]).toMatchObject([{ synced: true }, { progress: 30 }])
    },
  },
  {
    title: 'asks for none on a line that has missed nothing',
    needs: ['resync'],
    async run(rig) {
      await rig.up()
      await rig.pass(1_000)
      expect(resyncs(rig)).toBe(0)
    },
  },
  {
    title: 'shows what comes while the snapshot is on its way, and lets the snapshot take none of it back',
    needs: ['resync'],
    async run(rig) {
      await rig.up(false)
      await rig.pass(500)
      await rig.tell(['job-completed', { jobId: 'a' }], ['job-progress', { jobId: 'b', progress: 70 }])
      expect(rig.job('a')?.status).toBe('completed')
      await rig.answer(
        'resync',
        rows({ jobId: 'a', status: 'progress' }, { jobId: 'b', status: 'progress', progress: 50 }),
      )
      expect([rig.job('a')?.status, rig.job('a')?.attempt, rig.job('b')?.progress]).toEqual(['completed', 1, 70])
    },
  },
  {
    title: 'notifies of what ended while the line was down, in one line',
    needs: ['resync'],
    async run(rig) {
      await rig.up()
      await rig.tell(['job-started', { jobId: 'a' }], ['job-started', { jobId: 'b' }])
      lose(rig)
      await rig.pass(500)
      await rig.answer('resync', rows({ jobId: 'a', status: 'completed' }, { jobId: 'b', status: 'failed' }))
      const toasts = rig.state().notifications.filter(({ toast }) => toast)
      expect(toasts).toMatchObject([{ kind: 'digest', completed: 1, failed: 1 }])
    },
  },
  {
    title: 'gives up a job that two snapshots running do not have',
    needs: ['resync'],
    async run(rig) {
      await rig.up()
      await rig.tell(['job-started', { jobId: 'a' }])
      lose(rig)
      await rig.pass(500)
      await rig.answer('resync', rows())
      expect(rig.job()?.status).toBe('started')
      lose(rig)
      await rig.pass(500)
      await rig.answer('resync', rows())
      expect(rig.job()?.status).toBe('expired')
    },
  },
  {
    title: 'asks for a snapshot where a number is missing, once',
    needs: ['resync', 'order'],
    async run(rig) {
      await rig.up()
      await rig.tell(['job-started', { jobId: 'a', seq: 1, epoch: 'e' }])
      await rig.tell(['job-progress', { jobId: 'a', progress: 5, seq: 2, epoch: 'e' }])
      await rig.pass(1_000)
      expect(resyncs(rig)).toBe(0)
      await rig.tell(['job-progress', { jobId: 'a', progress: 9, seq: 4, epoch: 'e' }])
      await rig.pass(1_000)
      expect([resyncs(rig), rig.job()?.progress]).toEqual([1, 9])
    },
  },
  {
    title: 'goes on without a snapshot where the server gives none',
    needs: ['resync'],
    async run(rig) {
      await rig.up(false)
      await rig.pass(500)
      await rig.answer('resync', { ok: false, code: 'NO_ANSWER' })
      expect(rig.state().connection).toMatchObject({ status: 'connected', synced: true })
    },
  },
]
