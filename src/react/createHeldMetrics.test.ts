import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { Pace } from '../widgets/AdminDashboard/pace.ts'
import { createHeldMetrics } from './createHeldMetrics.ts'
import { createPageClock } from './pageClock.ts'

const live: Pace = { paused: false, everyMs: 0 }
const paused: Pace = { paused: true, everyMs: 0 }

function openHeld(pace = live) {
  const rig = createStoreRig()
  const { clock, store } = rig
  const page = createPageClock(clock)
  const seen = { isHidden: false, listeners: new Set<() => void>() }
  const held = createHeldMetrics({
    getState: store.getState,
    subscribe: store.subscribe,
    page,
    sight: {
      isHidden: () => seen.isHidden,
      subscribe(listener) {
        seen.listeners.add(listener)
        return () => seen.listeners.delete(listener)
      },
    },
  })
  const wanted = { pace }
  const shown = () => held.shownAt(wanted.pace)
  const drawn: unknown[] = []
  const stop = held.subscribe(() => {
    const next = shown()
    if (next !== drawn.at(-1)) drawn.push(next)
  })
  store.actions.open()
  store.actions.subscribeAdmin()
  rig.up()
  return {
    ...rig,
    stop,
    shown,
    drawn,
    listeners: seen.listeners,
    choose: (next: Pace): void => void (wanted.pace = next),
    hide(isHidden: boolean) {
      seen.isHidden = isHidden
      for (const listener of seen.listeners) listener()
    },
    sample(throughputPerHour: number, workers: readonly string[] = []) {
      clock.advance(1_000)
      rig.tell('system-metrics', {
        timestamp: clock.now(),
        workers: workers.map((id) => ({ id })),
        performance: { throughputPerHour },
      })
    },
    throughput: () => shown().latest?.performance.throughputPerHour,
  }
}

test('live, each sample is shown as it comes', () => {
  const { sample, throughput } = openHeld()
  sample(100)
  expect(throughput()).toBe(100)
  sample(200)
  expect(throughput()).toBe(200)
})

test('held still, figures and the time of the charts stay, and what comes is counted', () => {
  const { sample, shown, choose, throughput, clock } = openHeld()
  sample(100)
  const { until } = shown()
  choose(paused)
  expect(shown().held).toEqual({ since: clock.now(), buffered: 0 })
  sample(200)
  sample(300)
  expect([throughput(), shown().held?.buffered, shown().until]).toEqual([100, 2, until])
  choose(live)
  expect([throughput(), shown().held, shown().series.samples]).toEqual([300, undefined, 3])
})

test('in steps, figures change only when one is over', () => {
  const { sample, throughput, choose } = openHeld()
  choose({ paused: false, everyMs: 10_000 })
  const told = Array.from({ length: 25 }, (_, i) => {
    sample(i)
    return throughput()
  })
  const changes = told.filter((value, i) => value !== told[i - 1])
  expect(changes).toEqual([0, 8, 18])
})

test('in a hidden page nothing is drawn, and coming back shows the newest at once and counts', () => {
  const { sample, hide, throughput, shown, drawn, clock } = openHeld()
  sample(100)
  hide(true)
  const before = drawn.length
  for (let i = 0; i < 214; i++) sample(i)
  expect([drawn.length, throughput()]).toEqual([before, 100])
  hide(false)
  expect([throughput(), shown().caughtUp]).toEqual([213, 214])
  clock.advance(10_000)
  expect(shown().caughtUp).toBeUndefined()
})

test('what a person held still stays so through a hidden page', () => {
  const { sample, hide, throughput, shown, choose } = openHeld()
  sample(100)
  choose(paused)
  shown()
  hide(true)
  sample(200)
  hide(false)
  expect([throughput(), shown().held?.buffered]).toEqual([100, 1])
})

test('losing access takes everything away, from a hidden page and from figures held still', () => {
  for (const isHidden of [true, false]) {
    const { sample, hide, shown, choose, tell, drawn } = openHeld()
    sample(100, ['a', 'b'])
    sample(100, ['a'])
    expect(shown().recall.gone).toHaveLength(1)
    choose(paused)
    shown()
    hide(isHidden)
    const before = drawn.length
    tell('auth-error', { code: 'ADMIN_REQUIRED' })
    const { access, latest, series, recall, held } = shown()
    expect([access, latest, series.samples, series.rings, recall.gone, held]).toEqual([
      'forbidden',
      undefined,
      0,
      [],
      [],
      undefined,
    ])
    expect(drawn.length).toBeGreaterThan(before)
  }
})

test('figures that come after a loss are not held, until a person holds them anew', () => {
  const { sample, shown, choose, tell, throughput, drop, up } = openHeld()
  sample(100)
  choose(paused)
  shown()
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  shown()
  drop()
  up()
  sample(500)
  expect([throughput(), shown().held, shown().hasLetGo]).toEqual([500, undefined, true])
  choose(live)
  shown()
  choose(paused)
  expect([shown().held?.buffered, shown().hasLetGo]).toEqual([0, false])
})

test('a reconnect leaves figures that are held still as they are', () => {
  const { sample, shown, choose, throughput, drop, up } = openHeld()
  sample(100)
  choose(paused)
  shown()
  drop()
  up()
  sample(500)
  expect([throughput(), shown().held?.buffered]).toEqual([100, 1])
})

test('where nothing changes it is the same object, so that nothing is drawn', () => {
  const { sample, shown, tell } = openHeld()
  sample(100)
  const before = shown()
  tell('job-started', { jobId: 'a', status: 'started' })
  expect(shown()).toBe(before)
})

test('nothing is heard of after the last listener has stopped', () => {
  const { stop, listeners, drawn, sample } = openHeld()
  stop()
  const before = drawn.length
  sample(100)
  expect([listeners.size, drawn.length]).toEqual([0, before])
})
