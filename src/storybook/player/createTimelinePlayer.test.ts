import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  adminHour,
  adminLost,
  authExpires,
  busyQueues,
  gaveUp,
  happyPath,
  lineDrops,
  stateAt,
} from '../../../mocks/index.ts'
import { settle } from '../../../tests/rigs/createStoreRig.ts'
import { createManualClock } from '../../protocol/manualClock.ts'
import { runs } from '../../../tests/rigs/chance.ts'
import { createTimelinePlayer } from './createTimelinePlayer.ts'

const scenarios = [happyPath, lineDrops, authExpires, busyQueues]

const paused = (ms: number) => createTimelinePlayer(happyPath, { ms })

test.each(scenarios)('$name, seen at any moments in any order, is as it was replayed to the last', (scenario) => {
  const moments = fc.array(fc.nat(scenario.durationMs), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(moments, (all) => {
      const player = createTimelinePlayer(scenario)
      for (const ms of all) player.seek(ms)
      expect(player.store.getState()).toEqual(stateAt(scenario, all.at(-1) ?? 0))
    }),
    { numRuns: runs(10) },
  )
})

test('a player that stands still has nothing under way', () => {
  const time = createManualClock()
  const player = createTimelinePlayer(happyPath, { ms: 9_000, time })
  expect(time.pending()).toBe(0)
  player.play()
  expect(time.pending()).toBe(1)
  player.pause()
  expect(time.pending()).toBe(0)
})

test('while it plays the head moves with the page’s time, as fast as it is told to', () => {
  const time = createManualClock()
  const player = createTimelinePlayer(happyPath, { time, speed: 2 })
  player.play()
  time.advance(3_200)
  expect(player.look()).toMatchObject({ ms: 6_400, isPlaying: true, speed: 2 })
  player.setSpeed(0.5)
  time.advance(1_600)
  player.pause()
  expect(player.look()).toMatchObject({ ms: 7_200, isPlaying: false })
  expect(player.store.getState()).toEqual(stateAt(happyPath, 7_200))
})

test('slow as it may be, no part of a millisecond is lost', () => {
  const time = createManualClock()
  const player = createTimelinePlayer(happyPath, { time, speed: 0.03 })
  player.play()
  time.advance(16_000)
  expect(player.look().ms).toBe(480)
})

test('it stops at the end, and plays from the beginning once more', () => {
  const time = createManualClock()
  const player = createTimelinePlayer(happyPath, { ms: 25_990, time })
  player.play()
  time.advance(160)
  expect(player.look()).toMatchObject({ ms: happyPath.durationMs, isPlaying: false })
  expect(time.pending()).toBe(0)
  player.play()
  expect(player.look()).toMatchObject({ ms: 0, isPlaying: true })
})

test('a page that slept goes on where it was left', () => {
  let now = 0
  let runFrame = (): void => undefined
  const time = {
    ...createManualClock(),
    now: () => now,
    frame: (run: () => void) => ((runFrame = run), () => undefined),
  }
  const player = createTimelinePlayer(happyPath, { time })
  player.play()
  now = 3_600_000
  runFrame()
  expect(player.look().ms).toBe(250)
})

test('the store stays one object, and so do its actions', () => {
  const player = paused(9_000)
  const { store } = player
  const { actions } = store
  player.seek(2_000)
  expect(player.store).toBe(store)
  expect(store.actions).toBe(actions)
})

test('whoever listens is told once of a leap, forward or back', () => {
  const player = paused(2_000)
  const seen: (number | undefined)[] = []
  player.store.subscribe(() => seen.push(player.store.getState().jobs.get('report')?.progress))
  player.seek(15_000)
  player.seek(9_000)
  expect(seen).toEqual(
    [stateAt(happyPath, 15_000), stateAt(happyPath, 9_000)].map(({ jobs }) => jobs.get('report')?.progress),
  )
})

test('an app that follows jobs hears what happens as time goes on, and not what is lived through again', () => {
  const player = paused(2_000)
  const heard: string[] = []
  player.store.actions.onJobEvent(({ name }) => heard.push(name))
  player.seek(4_600)
  expect(heard).toEqual(['job-queued', 'job-started'])
  player.seek(4_000)
  expect(heard.length).toBe(2)
  player.seek(4_600)
  expect(heard).toEqual(['job-queued', 'job-started', 'job-started'])
})

test('whoever looks as an admin only later sees figures from then on, and from the beginning where it is played again', () => {
  const player = createTimelinePlayer(adminHour, { ms: 60_000 })
  const samples = () => player.store.getState().metricsHistory.length
  player.store.actions.subscribeAdmin()
  player.seek(120_000)
  const later = samples()
  expect(later).toBeGreaterThan(0)
  player.seek(0)
  player.seek(120_000)
  expect(samples()).toBeGreaterThan(later)
})

test('going back, the clock goes back, and whoever waits for a later moment looks at it', () => {
  const player = paused(20_000)
  const clock = player.store.clock ?? createManualClock()
  const seen: number[] = []
  clock.after(60_000, () => seen.push(clock.now() - happyPath.startsAt))
  player.seek(3_000)
  expect(seen).toEqual([3_000])
})

test('a timer of the page comes in its moment while the head moves on', () => {
  const player = paused(1_000)
  const clock = player.store.clock ?? createManualClock()
  const seen: number[] = []
  clock.after(500, () => seen.push(clock.now() - happyPath.startsAt))
  player.seek(2_000)
  expect(seen).toEqual([1_500])
})

test('what a person does is done, and is undone where the head goes to before it', () => {
  const player = paused(25_000)
  const { actions, getState } = player.store
  const toasts = () => getState().notifications.map(({ toast }) => toast)
  const id = getState().notifications[0]?.id ?? ''
  player.seek(25_500)
  actions.dismissToast(id)
  expect(toasts()).toEqual([false])
  player.seek(25_400)
  expect(toasts()).toEqual([true])
  player.seek(25_600)
  expect(toasts()).toEqual([true])
})

test('what a person did before the head stays done when the head goes back a little', () => {
  const player = paused(24_000)
  const { actions, getState } = player.store
  actions.markAllRead()
  player.seek(25_500)
  player.seek(24_500)
  expect(getState().notifications.map(({ read }) => read)).toEqual([true])
})

test('a step goes to the next cue, and to the one before', () => {
  const player = paused(1_600)
  player.step(1)
  expect(player.look().ms).toBe(3_000)
  player.step(-1)
  expect(player.look().ms).toBe(1_500)
  player.seek(happyPath.durationMs)
  player.step(1)
  expect(player.look().ms).toBe(happyPath.durationMs)
})

test('an admin sees the system’s figures from the beginning', () => {
  const ms = 600_000
  const asAdmin = createTimelinePlayer(adminHour, { ms, admin: true })
  expect(asAdmin.store.getState().metricsHistory).toEqual(stateAt(adminHour, ms, { admin: true }).metricsHistory)
  expect(createTimelinePlayer(adminHour, { ms }).store.getState().metricsHistory).toEqual([])
})

test('a right that was lost stays lost: no answer from an earlier moment brings it back', async () => {
  const player = createTimelinePlayer(adminLost, { admin: true, ms: 30_000 })
  await settle()
  expect(player.store.getState().admin).toBe('forbidden')
  player.seek(10_000)
  expect(player.store.getState().admin).toBe('allowed')
  player.seek(30_000)
  await settle()
  expect(player.store.getState().admin).toBe('forbidden')
})

test('another scenario can be loaded, and the first one comes back', () => {
  const player = paused(9_000)
  player.load(authExpires)
  expect(player.look()).toMatchObject({ ms: 0, scenario: authExpires, edits: [] })
  player.seek(15_000)
  expect(player.store.getState()).toEqual(stateAt(authExpires, 15_000))
  player.reset()
  expect(player.look()).toMatchObject({ ms: 15_000, scenario: happyPath })
})

test('a moment, a speed or a scenario that is none is refused in words', () => {
  expect(() => paused(Number.NaN)).toThrow(/ms is NaN/)
  expect(() => paused(0).setSpeed(0)).toThrow(/speed is 0/)
  expect(() => createTimelinePlayer({ ...happyPath, cues: undefined as never })).toThrow(/no scenario/)
  expect(() => createTimelinePlayer({ ...happyPath, startsAt: NaN })).toThrow(/no scenario/)
  expect(() => createTimelinePlayer({ ...happyPath, durationMs: Infinity })).toThrow(/a day at most/)
})

test('a try that a person wants at once is made, and made again whenever that moment is played', () => {
  const player = createTimelinePlayer(gaveUp, { ms: 20_000 })
  const line = () => player.store.getState().connection
  const before = line()
  player.store.actions.retryNow()
  const tried = line()
  player.seek(21_000)
  const after = line()
  player.seek(20_000)
  expect(line()).toEqual(tried)
  player.seek(21_000)
  expect(line()).toEqual(after)
  player.seek(19_999)
  player.seek(20_000)
  expect(line()).toEqual(before)
  expect([before, tried, after]).toMatchObject([
    { status: 'reconnecting', attempt: 5, retryAt: expect.any(Number) },
    { status: 'reconnecting', attempt: 5 },
    { status: 'reconnecting', attempt: 6, retryAt: expect.any(Number) },
  ])
})
