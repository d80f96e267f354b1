import { expect } from 'vitest'
import type { JobAction, JobRequest } from '../../../protocol/jobAction.ts'
import type { StoreCheck, StoreRig } from '../storeRig.ts'

const running = ['job-progress', { jobId: 'a', progress: 40 }] as const
const request = ({ state }: StoreRig): JobRequest | undefined => state().requests.get('a')
const actedOn = ({ commands }: StoreRig) => commands().filter(({ name }) => name.endsWith('-job'))

/** Asks for a job, and goes on before there is an answer. */
async function act({ store, pass }: StoreRig, action: JobAction): Promise<void> {
  const { actOnJob } = store.actions
  if (!actOnJob) throw new Error('The store has no actions.actOnJob, which its ability `requests` promises.')
  void actOnJob('a', action)
  await pass()
}

export const requestChecks: readonly StoreCheck[] = [
  {
    title: 'asks the server once for what a person wants of a job',
    needs: ['requests'],
    async run(rig) {
      await rig.up()
      await rig.tell(running)
      for (const action of ['pause', 'resume', 'cancel', 'retry'] as const) await act(rig, action)
      const names = ['pause-job', 'resume-job', 'cancel-job', 'retry-job']
      expect(actedOn(rig)).toEqual(names.map((name) => ({ name, data: { jobId: 'a' } })))
    },
  },
  {
    title: 'shows what was asked for a job beside it, until the job follows, and leaves the job itself alone',
    needs: ['requests'],
    async run(rig) {
      await rig.up()
      await rig.tell(running)
      const before = rig.job()
      await act(rig, 'cancel')
      expect(request(rig)).toMatchObject({ action: 'cancel', status: 'pending' })
      await rig.answer('cancel-job', { ok: true })
      expect(request(rig)).toMatchObject({ action: 'cancel', status: 'accepted' })
      expect(rig.job()).toBe(before)
      await rig.tell(['job-cancelled', { jobId: 'a' }])
      expect([request(rig), rig.job()?.status]).toEqual([undefined, 'cancelled'])
    },
  },
  {
    title: 'keeps why a job is left as it is, in the server’s words, until that has been read',
    needs: ['requests'],
    async run(rig) {
      await rig.up()
      await rig.tell(running)
      const before = rig.job()
      await act(rig, 'pause')
      await rig.answer('pause-job', { ok: false, code: 'TOO_LATE', message: `Nearly done.${'.'.repeat(1_000)}` })
      expect(request(rig)).toMatchObject({ action: 'pause', status: 'refused', code: 'TOO_LATE' })
      expect([request(rig)?.message?.slice(0, 12), request(rig)?.message?.length]).toEqual(['Nearly done.', 500])
      await rig.pass(3_600_000)
      expect([request(rig)?.status, rig.job()]).toEqual(['refused', before])
      rig.store.actions.dismissRequest?.('a')
      await rig.pass()
      expect(request(rig)).toBeUndefined()
    },
  },
  {
    title: 'forgets why a job was left as it is once the job ends',
    needs: ['requests'],
    async run(rig) {
      await rig.up()
      await rig.tell(running)
      await act(rig, 'cancel')
      await rig.answer('cancel-job', { ok: false, code: 'TOO_LATE' })
      await rig.tell(['job-completed', { jobId: 'a' }])
      expect(request(rig)).toBeUndefined()
    },
  },
  {
    title: 'goes by the job’s own word where it does not follow a yes in ten seconds',
    needs: ['requests'],
    async run(rig) {
      await rig.up()
      await rig.tell(running)
      await act(rig, 'cancel')
      await rig.answer('cancel-job', { ok: true })
      await rig.pass(10_000)
      expect([request(rig), rig.job()?.status]).toEqual([undefined, 'progress'])
    },
  },
  {
    title: 'says that nobody answered, and does not ask again',
    needs: ['requests'],
    async run(rig) {
      await rig.up()
      await rig.tell(running)
      await act(rig, 'cancel')
      await rig.pass(60_000)
      expect(request(rig)).toMatchObject({ status: 'refused', code: 'NO_ANSWER' })
      await rig.answer('cancel-job', { ok: true })
      expect(request(rig)).toMatchObject({ status: 'refused', code: 'NO_ANSWER' })
      expect(actedOn(rig)).toHaveLength(1)
    },
  },
  {
    title: 'says that nothing was sent while it had no line, and sends nothing later',
    needs: ['requests'],
    async run(rig) {
      await act(rig, 'cancel')
      expect(request(rig)).toMatchObject({ status: 'refused', code: 'NOT_CONNECTED' })
      await rig.up()
      await rig.pass(60_000)
      expect(actedOn(rig)).toEqual([])
    },
  },
  {
    title: 'goes by what was asked for last',
    needs: ['requests'],
    async run(rig) {
      await rig.up()
      await rig.tell(running)
      await act(rig, 'pause')
      await act(rig, 'cancel')
      await rig.answer('pause-job', { ok: false, code: 'TOO_LATE' })
      expect(request(rig)).toMatchObject({ action: 'cancel', status: 'pending' })
    },
  },
  {
    title: 'shows another person nothing of what the last one asked for, whatever is answered',
    needs: ['requests'],
    async run(rig) {
      await rig.up()
      await rig.tell(running)
      await act(rig, 'cancel')
      rig.store.actions.signIn('ben')
      await rig.pass()
      expect(rig.state().requests.size).toBe(0)
      await rig.answer('cancel-job', { ok: false, code: 'TOO_LATE' })
      expect(rig.state().requests.size).toBe(0)
    },
  },
]
