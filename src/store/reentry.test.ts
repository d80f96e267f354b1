import { expect, test } from 'vitest'
import { createResyncRig } from '../../tests/rigs/createResyncRig.ts'
import type { StatusState } from './state.ts'

/** A store of which someone signs out in the very moment in which they hear of `what`. */
function createLeavingRig(what: (state: StatusState) => boolean) {
  const rig = createResyncRig({ user: 'ann' })
  rig.store.subscribe(() => {
    if (rig.state().user === 'ann' && what(rig.state())) rig.store.actions.signOut()
  })
  return { ...rig, jobs: () => [...rig.state().jobs.keys()] }
}
const isUp = ({ connection }: StatusState): boolean => connection.status === 'connected'

test.each([true, false])(
  'who signs out on hearing that the line is up (synced: %s) leaves nothing behind',
  (synced) => {
    const { up, store, clock, state, sent } = createLeavingRig(isUp)
    store.actions.subscribeAdmin()
    sent.length = 0
    up(synced)
    expect(state()).toMatchObject({ user: undefined, snapshotAt: undefined, connection: { status: 'idle' } })
    expect([clock.pending(), sent]).toEqual([0, []])
  },
)

test('who signs out on hearing of an end that waited does not show the snapshot to the next person', async () => {
  const { begin, sink, land, jobs, isSynced, store, up } = createLeavingRig((state) => state.counts.completed === 1)
  begin()
  sink().message('job-completed', { jobId: 'a' })
  await land({ jobs: [{ jobId: 'secret', status: 'started' }] })
  store.actions.signIn('ben')
  up(false)
  expect([jobs(), isSynced()]).toEqual([[], false])
})

test('who signs out within a batch shows the rest of it to nobody', () => {
  const { up, sink, clock, store, jobs } = createLeavingRig((state) => state.counts.completed === 1)
  up()
  // Nothing waits for a frame where none comes: the end is told before the batch is read on.
  clock.setHidden(true)
  const rest = ['job-queued', { jobId: 'secret' }]
  sink().message('batch', [['job-completed', { jobId: 'a' }], rest])
  store.flush()
  expect([jobs(), clock.pending()]).toEqual([[], 0])
})

test('who signs out on hearing what time it is on the server hears no job any more', () => {
  const { up, sink, clock, store, jobs } = createLeavingRig((state) => state.clockOffset !== 0)
  up()
  sink().message('job-queued', { jobId: 'secret', ts: 9_000_000 })
  store.flush()
  expect([jobs(), clock.pending()]).toEqual([[], 0])
})

test('a line that is up again in the moment in which it is told to be down is asked for a snapshot', () => {
  const { up, drop, clock, asked, store, state } = createResyncRig()
  up()
  store.subscribe(() => {
    if (state().connection.status === 'reconnecting') up(false)
  })
  drop()
  clock.advance(250)
  expect(asked()).toBe(1)
})
