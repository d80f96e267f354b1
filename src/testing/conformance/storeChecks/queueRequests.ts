import { expect } from 'vitest'
import type { QueueAction, QueueRequest } from '../../../protocol/queueAction.ts'
import type { StoreCheck, StoreRig } from '../storeRig.ts'

const lane = (paused: boolean) => ['queue-status', { normal: { waiting: 3, active: 1, paused } }] as const
const request = ({ state }: StoreRig): QueueRequest | undefined => state().queueRequests.get('normal')
const actedOn = ({ commands }: StoreRig) => commands().filter(({ name }) => name.endsWith('-queue'))

/** Asks for a queue, and goes on before there is an answer. */
async function act({ store, pass }: StoreRig, action: QueueAction): Promise<void> {
  const { actOnQueue } = store.actions
  if (!actOnQueue) throw new Error('The store has no actions.actOnQueue, which its ability `queues` promises.')
  void actOnQueue('normal', action)
  await pass()
}

/** A line that is up, and a lane that runs. */
async function begin(rig: StoreRig): Promise<void> {
  await rig.up()
  await rig.tell(lane(false))
}

export const queueRequestChecks: readonly StoreCheck[] = [
  {
    title: 'asks the server once for what a person wants of a queue',
    needs: ['queues'],
    async run(rig) {
      await begin(rig)
      for (const action of ['pause', 'resume'] as const) await act(rig, action)
      const names = ['pause-queue', 'resume-queue']
      expect(actedOn(rig)).toEqual(names.map((name) => ({ name, data: { queue: 'normal' } })))
    },
  },
  {
    title: 'shows what was asked for a queue beside it, until the server tells so of it, and leaves it alone till then',
    needs: ['queues'],
    async run(rig) {
      await begin(rig)
      const before = rig.state().queues
      await act(rig, 'pause')
      expect(request(rig)).toMatchObject({ action: 'pause', status: 'pending' })
      await rig.answer('pause-queue', { ok: true })
      expect(request(rig)).toMatchObject({ action: 'pause', status: 'accepted' })
      expect(rig.state().queues).toBe(before)
      await rig.tell(['queue-status', { normal: { waiting: 4 } }])
      expect(request(rig)).toMatchObject({ action: 'pause', status: 'accepted' })
      await rig.tell(lane(true))
      expect([request(rig), rig.state().queues?.lanes[0]?.paused]).toEqual([undefined, true])
    },
  },
  {
    title: 'keeps why a queue is left as it is, in the server’s words, until that has been read',
    needs: ['queues'],
    async run(rig) {
      await begin(rig)
      await act(rig, 'pause')
      await rig.answer('pause-queue', { ok: false, code: 'FORBIDDEN', message: `Not yours.${'.'.repeat(1_000)}` })
      expect(request(rig)).toMatchObject({ action: 'pause', status: 'refused', code: 'FORBIDDEN' })
      expect([request(rig)?.message?.slice(0, 10), request(rig)?.message?.length]).toEqual(['Not yours.', 500])
      await rig.pass(3_600_000)
      expect(request(rig)?.status).toBe('refused')
      rig.store.actions.dismissQueueRequest?.('normal')
      await rig.pass()
      expect(request(rig)).toBeUndefined()
    },
  },
  {
    title: 'forgets why a queue was left as it is once it is so all the same',
    needs: ['queues'],
    async run(rig) {
      await begin(rig)
      await act(rig, 'pause')
      await rig.answer('pause-queue', { ok: false, code: 'BUSY' })
      await rig.tell(lane(false))
      expect(request(rig)?.status).toBe('refused')
      await rig.tell(lane(true))
      expect(request(rig)).toBeUndefined()
    },
  },
  {
    title: 'goes by what the server tells of a queue that does not follow a yes in ten seconds',
    needs: ['queues'],
    async run(rig) {
      await begin(rig)
      await act(rig, 'pause')
      await rig.answer('pause-queue', { ok: true })
      await rig.pass(10_000)
      expect([request(rig), rig.state().queues?.lanes[0]?.paused]).toEqual([undefined, false])
    },
  },
  {
    title: 'says that nobody answered for a queue, and does not ask again',
    needs: ['queues'],
    async run(rig) {
      await begin(rig)
      await act(rig, 'pause')
      await rig.pass(60_000)
      expect(request(rig)).toMatchObject({ status: 'refused', code: 'NO_ANSWER' })
      await rig.answer('pause-queue', { ok: true })
      expect(request(rig)).toMatchObject({ status: 'refused', code: 'NO_ANSWER' })
      expect(actedOn(rig)).toHaveLength(1)
    },
  },
  {
    title: 'says that nothing was sent for a queue while it had no line, and sends nothing later',
    needs: ['queues'],
    async run(rig) {
      await act(rig, 'pause')
      expect(request(rig)).toMatchObject({ status: 'refused', code: 'NOT_CONNECTED' })
      await rig.up()
      await rig.pass(60_000)
      expect(actedOn(rig)).toEqual([])
    },
  },
  {
    title: 'goes by what was asked for a queue last',
    needs: ['queues'],
    async run(rig) {
      await begin(rig)
      await act(rig, 'pause')
      await act(rig, 'resume')
      await rig.answer('pause-queue', { ok: false, code: 'BUSY' })
      expect(request(rig)).toMatchObject({ action: 'resume', status: 'pending' })
    },
  },
  {
    title: 'shows another person nothing of what the last one asked for a queue, whatever is answered',
    needs: ['queues'],
    async run(rig) {
      await begin(rig)
      await act(rig, 'pause')
      rig.store.actions.signIn('ben')
      await rig.pass()
      expect(rig.state().queueRequests.size).toBe(0)
      await rig.answer('pause-queue', { ok: false, code: 'BUSY' })
      expect(rig.state().queueRequests.size).toBe(0)
    },
  },
]
