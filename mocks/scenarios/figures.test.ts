import { expect, test } from 'vitest'
import { selectRoundTrip } from '../../src/store/roundTrips.ts'
import type { StatusState } from '../../src/store/state.ts'
import { T0 } from '../epoch.ts'
import { stateAt } from '../storeAt.ts'
import { adminDay } from './adminDay.ts'
import { adminHour } from './adminHour.ts'
import { fortyLanes } from './fortyLanes.ts'
import { queuePausedAndResumed } from './queuePausedAndResumed.ts'
import { queuesHover } from './queuesHover.ts'
import { slowAnswers } from './slowAnswers.ts'

const minute = 60_000
const hour = 60 * minute

const hourAt = (ms: number) => stateAt(adminHour, ms, { admin: true }).metricsHistory.at(-1)
const workerAt = (place: number, ms: number) => hourAt(ms)?.workers?.[place - 1]
const silentMs = (place: number, ms: number): number => T0 + ms - (workerAt(place, ms)?.lastHeartbeat ?? 0)

test('a worker dies with a job in hand, and is there again as a new one', () => {
  expect(workerAt(4, 32 * minute)).toMatchObject({ status: 'busy', currentJobId: expect.any(String), cpuUsage: 0 })
  expect(silentMs(4, 32 * minute)).toBeGreaterThan(90_000)
  expect(hourAt(32 * minute)?.queues?.totalWorkers).toBe(5)
  expect(silentMs(4, 37 * minute)).toBeLessThan(30_000)
  expect(workerAt(4, 37 * minute)).toMatchObject({ uptime: 60, jobsFailed: 0 })
})

test('another is late for a while, and one is drained and replaced', () => {
  expect(silentMs(3, 32 * minute)).toBeGreaterThan(30_000)
  expect(silentMs(3, 32 * minute)).toBeLessThan(90_000)
  expect(workerAt(5, 31 * minute)).toMatchObject({ status: 'draining', currentJobId: expect.any(String) })
  expect(workerAt(5, 33 * minute)).not.toHaveProperty('currentJobId')
  expect(workerAt(5, 36 * minute)?.status).not.toBe('draining')
})

test('workers say where they run, and one takes more than one processor', () => {
  expect(hourAt(30 * minute)?.workers?.map(({ host }) => host)).toEqual([
    'pdf-a',
    'pdf-a',
    'pdf-a',
    'pdf-b',
    'pdf-b',
    'pdf-b',
  ])
  expect(workerAt(2, 30 * minute)?.cpuUsage).toBeGreaterThan(100)
})

test('errors come by kind and grow', () => {
  const counts = (ms: number) => Object.fromEntries(hourAt(ms)?.errors?.map(({ code, count }) => [code, count]) ?? [])
  expect(hourAt(0)?.errors).toEqual([])
  expect(counts(20 * minute)).toEqual({ PDF_ENCRYPTED: 3, PAGE_DAMAGED: 1 })
  expect(counts(30 * minute)).toMatchObject({ TIMEOUT: 20, OUT_OF_MEMORY: 3 })
  expect(hourAt(30 * minute)?.errors?.[0]).toMatchObject({
    code: 'TIMEOUT',
    lastSeen: T0 + 25.5 * minute + 19 * 14_000,
  })
  expect(counts(60 * minute)['TIMEOUT']).toBe(58)
})

test('lanes tell what is delayed, what failed, and how long jobs wait', () => {
  const large = hourAt(32 * minute)?.queues?.lanes.find(({ name }) => name === 'large')
  expect(large).toMatchObject({ delayed: expect.any(Number), failed: expect.any(Number) })
  const { waitP50Ms = 0, waitP95Ms = 0, waitP99Ms = 0 } = large ?? {}
  expect([waitP50Ms > 0, waitP95Ms > waitP50Ms, waitP99Ms > waitP95Ms]).toEqual([true, true, true])
})

const day = adminDay()
const samples = day.cues.flatMap((cue) => ('name' in cue && cue.name === 'system-metrics' ? [cue] : []))
const between = (from: number, to: number) => samples.filter(({ at }) => at >= from * hour && at < to * hour)
const mean = (
  from: number,
  to: number,
  figure: 'throughputPerHour' | 'errorRate' | 'averageProcessingTime',
): number => {
  const told = between(from, to).map(({ data }) => data.performance?.[figure] ?? 0)
  return told.reduce((sum, value) => sum + value, 0) / told.length
}

test('a day is the same for the same seed, and another for another', () => {
  expect(adminDay(1)).toEqual(day)
  expect(adminDay(2).cues).not.toEqual(day.cues)
})

test('a day has a sample a minute, but for the time without a line', () => {
  expect(samples).toHaveLength(24 * 60 + 1 - 24)
  expect(between(5 + 1 / 60, 5 + 25 / 60)).toEqual([])
})

test('a night is quiet, and in an incident many jobs fail and take long', () => {
  expect(mean(11, 17, 'throughputPerHour')).toBeLessThan(0.25 * mean(0, 3, 'throughputPerHour'))
  expect(mean(21.2, 21.6, 'errorRate')).toBeGreaterThan(8 * mean(0, 3, 'errorRate'))
  expect(mean(21.2, 21.6, 'averageProcessingTime')).toBeGreaterThan(1.8 * mean(0, 3, 'averageProcessingTime'))
})

test('a deploy starts every worker anew', () => {
  const uptimes = (ms: number) =>
    samples.find(({ at }) => at === ms)?.data.workers?.map(({ uptime = 0 }) => uptime) ?? []
  expect(Math.min(...uptimes(3 * hour))).toBeGreaterThan(86_400)
  expect(Math.max(...uptimes(3 * hour + 10 * minute))).toBeLessThan(600)
})

test('what is processed in a day grows as the throughput says', () => {
  const done = ({ data }: (typeof samples)[number]) => data.performance?.totalJobsProcessed ?? 0
  const [noon, evening, night, morning] = [0, 6, 11, 17].map((from) => done(between(from, 24)[0]!))
  expect((evening! - noon!) / 6).toBeGreaterThan(4 * ((morning! - night!) / 6))
})

test('a store follows a whole day', () => {
  const { metricsSeries, problems }: StatusState = stateAt(day, day.durationMs, { admin: true })
  expect([metricsSeries.samples, problems.total]).toEqual([samples.length, 0])
})

test('a wait is over ten minutes four times, of which the last is for good', () => {
  const isOver = Array.from(
    { length: 121 },
    (_, second) =>
      (stateAt(queuesHover, second * 1_000).queues?.lanes.find(({ name }) => name === 'normal')?.oldestWaitingMs ?? 0) >
      600_000,
  )
  const rises = isOver.flatMap((now, second) => (now && !isOver[second - 1] ? [second] : []))
  expect(rises).toHaveLength(4)
  expect(isOver.slice(rises[3])).not.toContain(false)
})

test('a lane that is paused fills up while its workers become free, and is worked off once it is resumed', () => {
  const at = (ms: number) => {
    const { queues, jobs } = stateAt(queuePausedAndResumed, ms)
    const { waiting, active, paused } = queues?.lanes.find(({ name }) => name === 'normal') ?? {}
    return [paused, waiting, active, jobs.get('lease')?.status]
  }
  expect(at(9_000)).toEqual([false, 4, 3, 'queued'])
  expect(at(33_000)).toEqual([true, 19, 0, 'queued'])
  expect(at(63_000)).toEqual([false, 4, 3, 'completed'])
})

test('a server that answers slowly is heard to, from 30 ms to 900', () => {
  const typical = (ms: number) => selectRoundTrip(stateAt(slowAnswers, ms))
  expect(typical(0)).toBeUndefined()
  expect(Math.abs((typical(18_000) ?? 0) - 30)).toBeLessThan(3)
  expect(Math.abs((typical(80_000) ?? 0) - 900)).toBeLessThan(50)
})

test('of forty lanes some are paused and one is closed, and workers are never more than there are', () => {
  const { queues } = stateAt(fortyLanes, 30_000)
  expect(queues?.lanes.filter(({ paused }) => paused)).toHaveLength(2)
  expect(queues?.lanes.filter(({ limit }) => limit === 0)).toHaveLength(1)
  expect(queues?.activeWorkers).toBeLessThanOrEqual(queues?.totalWorkers ?? 0)
})
