import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import { selectUnread, selectUnseen } from './selectors.ts'

/** Ends of jobs, `gapMs` apart; the jobs are numbered from 1. */
function createBurst(options?: Parameters<typeof createStoreRig>[0]) {
  const rig = createStoreRig(options)
  rig.store.actions.open()
  rig.up()
  let ended = 0
  const end = (count: number, { gapMs = 100, name = 'job-completed' } = {}): void => {
    for (let job = 0; job < count; job++) {
      rig.tell(name, { jobId: `j${++ended}` })
      rig.clock.advance(gapMs)
    }
  }
  const list = () => rig.state().notifications
  const due = () => list().filter(({ toast }) => toast)
  const lines = () => list().filter(({ kind }) => kind === 'digest')
  return { ...rig, ...rig.store.actions, end, list, due, lines }
}

const names = (list: readonly StatusNotification[]) => list.map((one) => ('jobId' in one ? one.jobId : one.kind))

test('up to five ends within a second are told one by one', () => {
  const { end, due } = createBurst()
  end(5)
  expect(names(due())).toEqual(['j5', 'j4', 'j3', 'j2', 'j1'])
})

test('any number of ends is told one by one as long as no more than five come within a second', () => {
  const { end, due } = createBurst()
  end(50, { gapMs: 200 })
  expect(due()).toHaveLength(50)
})

test('the sixth end within a second makes one line of all six, which stay below it', () => {
  const { end, due, list, clock } = createBurst()
  const from = clock.now()
  end(6)
  expect(due()).toMatchObject([{ kind: 'digest', cause: 'burst', from, at: from + 500, completed: 6, failed: 0 }])
  expect(names(list())).toEqual(['digest', 'j6', 'j5', 'j4', 'j3', 'j2', 'j1'])
})

test('the line counts on in place, above all that it tells of', () => {
  const { end, due, list } = createBurst()
  end(6)
  const [first] = due()
  end(2, { name: 'job-failed' })
  end(12)
  expect(due()).toMatchObject([{ id: first?.id, completed: 18, failed: 2 }])
  expect([list()[0], list().length]).toEqual([due()[0], 21])
})

test('what is told of in one batch and what comes one by one give the same', () => {
  const [one, other] = [createBurst(), createBurst()]
  one.end(9, { gapMs: 0 })
  for (let job = 1; job <= 9; job++) other.sink().message('job-completed', { jobId: `j${job}` })
  other.store.flush()
  expect(other.list()).toEqual(one.list())
})

test('a second without an end is the end of the burst', () => {
  const { end, due, clock } = createBurst()
  end(6)
  clock.advance(900)
  end(1)
  expect(names(due())).toEqual(['j7', 'digest'])
})

test('a burst lasts as long as no second passes without an end', () => {
  const { end, due } = createBurst()
  end(6)
  end(100, { gapMs: 999 })
  expect(due()).toMatchObject([{ completed: 106 }])
})

test('two bursts have a line each', () => {
  const { end, due, clock } = createBurst()
  end(6)
  clock.advance(5_000)
  end(7)
  expect(due()).toMatchObject([{ completed: 7 }, { completed: 6 }])
})

test('a line that a person has sent away stays away while all goes well, and counts on in the history', () => {
  const { end, due, lines, dismissToast } = createBurst()
  end(6)
  dismissToast(lines()[0]?.id ?? '')
  end(4)
  expect([due(), lines()]).toMatchObject([[], [{ completed: 10, toast: false }]])
})

test('the first failure brings a line back that was sent away, the next ones do not', () => {
  const { end, due, lines, dismissToast, markRead } = createBurst()
  end(6)
  const id = lines()[0]?.id ?? ''
  markRead(id)
  dismissToast(id)
  end(1, { name: 'job-failed' })
  expect(due()).toMatchObject([{ id, completed: 6, failed: 1, seen: false, read: false }])
  dismissToast(id)
  end(3, { name: 'job-failed' })
  expect([due(), lines()]).toMatchObject([[], [{ failed: 4 }]])
})

test.each(['removeNotifications', 'archiveNotifications'] as const)(
  '%s keeps the line away until the first failure',
  (act) => {
    const { end, due, lines, store } = createBurst()
    end(6)
    const [line] = lines()
    store.actions[act]?.([line?.id ?? ''])
    end(2)
    expect([due(), lines().filter(({ archived }) => !archived)]).toEqual([[], []])
    end(1, { name: 'job-failed' })
    expect(due()).toMatchObject([{ id: line?.id, completed: 8, failed: 1 }])
    expect(lines()).toEqual(due())
  },
)

test('an end that had been sent away before the burst began is counted, and does not come back', () => {
  const { end, due, dismissToast } = createBurst()
  end(1)
  dismissToast('job/j1/1/completed')
  end(5)
  expect(due()).toMatchObject([{ completed: 6 }])
})

test('the result of a followed job is told by itself, and is not in the line', () => {
  const { end, due, followJob } = createBurst()
  followJob?.('j8')
  end(20)
  expect(due()).toMatchObject([{ completed: 19 }, { jobId: 'j8' }])
})

test('an alert in the middle of a burst is told by itself', () => {
  const { end, due, tell } = createBurst()
  end(6)
  tell('system-alert', { message: 'm' })
  end(6)
  expect(names(due())).toEqual(['digest', 'alert'])
})

test('what comes after a burst is above its line, also where both are folded together', () => {
  const { sink, store, clock, list } = createBurst()
  for (let job = 0; job < 6; job++) sink().message('job-completed', { jobId: `j${job}` })
  clock.advance(1)
  sink().message('system-alert', { message: 'm' })
  store.flush()
  expect(names(list().slice(0, 2))).toEqual(['alert', 'digest'])
})

test('how many are told one by one is for the app to say', () => {
  const [all, few] = [
    createBurst({ bounds: { toastsPerSecond: Infinity } }),
    createBurst({ bounds: { toastsPerSecond: 2 } }),
  ]
  all.end(20, { gapMs: 0 })
  few.end(3)
  expect([all.due().length, few.due().length]).toEqual([20, 1])
})

test('a burst that goes on while the person comes back is told in a line of its own', () => {
  const { end, due, gatherToasts, clock } = createBurst()
  const from = clock.now()
  end(6)
  clock.advance(5_000)
  end(6)
  gatherToasts?.(from)
  end(6)
  expect(due()).toMatchObject([
    { cause: 'burst', completed: 6 },
    { cause: 'away', completed: 12 },
  ])
})

test('a thousand ends in one second are one line and a history that keeps its bound', () => {
  const { sink, store, due, list } = createBurst()
  for (let job = 0; job < 1_000; job++) {
    sink().message(job % 10 ? 'job-completed' : 'job-failed', { jobId: `j${job}` })
    if (job % 16 === 0) store.flush()
  }
  store.flush()
  expect(due()).toMatchObject([{ completed: 900, failed: 100 }])
  expect(list()).toHaveLength(200)
})

test('what a person leaves behind begins no burst for the next one', () => {
  const { end, due, signIn, up } = createBurst()
  end(5)
  signIn('ben')
  up()
  end(1)
  expect(names(due())).toEqual(['j6'])
})

test('a line above its ends is not counted beside them', () => {
  const { end, list, state } = createBurst()
  end(30, { gapMs: 10 })
  expect([list().length, selectUnseen(state()), selectUnread(state())]).toEqual([31, 30, 30])
})
