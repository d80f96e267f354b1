import fc from 'fast-check'
import { expect, test } from 'vitest'
import { batch, failsAt80, happyPath, jobIsPaused, lineDrops } from '../../../mocks/index.ts'
import { runs } from '../../../tests/rigs/chance.ts'
import type { Scenario } from '../../adapters/scripted.ts'
import { jobActions } from '../../protocol/jobAction.ts'
import type { JobAction } from '../../protocol/jobAction.ts'
import { createManualClock } from '../../protocol/manualClock.ts'
import type { TimelineAsk } from '../channel.ts'
import { createTimelinePlayer } from './createTimelinePlayer.ts'

function playing(scenario: Scenario, ms = 0) {
  const time = createManualClock()
  const player = createTimelinePlayer(scenario, { ms, time })
  const { store, seek } = player
  return {
    player,
    seek,
    /** Lets the head move by itself for a while, with something asked on the way. */
    roll(elapsedMs: number, action?: JobAction, jobId?: string) {
      player.play()
      time.advance(elapsedMs)
      if (action) void store.actions.actOnJob?.(jobId ?? '', action)
      time.advance(elapsedMs)
      player.pause()
    },
    act: (action: JobAction, jobId = 'report') => void store.actions.actOnJob?.(jobId, action),
    job: (jobId = 'report') => store.getState().jobs.get(jobId),
    request: (jobId = 'report') => store.getState().requests.get(jobId),
  }
}

test('what a person asks for is pending as long as time stands still, and done as it goes on', () => {
  const { act, seek, job, request } = playing(happyPath, 9_000)
  act('cancel')
  expect([job()?.status, request()?.status]).toEqual(['progress', 'pending'])
  seek(9_400)
  expect([job()?.status, request()]).toEqual(['cancelling', undefined])
  seek(11_000)
  expect(job()?.status).toBe('cancelled')
})

test('a refusal is there with its words at once where the head leaps over it, at its own moment', () => {
  const reply = { ok: false, code: 'TOO_LATE', message: 'It is nearly done.' } as const
  const answers = [{ to: 'cancel-job', afterMs: 800, reply }] as const
  const { act, seek, request } = playing({ ...happyPath, answers }, 9_000)
  act('cancel')
  seek(11_000)
  const { ok: _, ...why } = reply
  expect(request()).toEqual({ action: 'cancel', status: 'refused', at: happyPath.startsAt + 9_800, ...why })
})

test('going back before it was asked, it never was', () => {
  const { act, seek, job, player } = playing(happyPath, 9_000)
  act('cancel')
  seek(12_000)
  seek(8_999)
  expect(player.look().asks).toEqual([])
  seek(12_000)
  expect(job()?.status).toBe('progress')
})

test('going back to after it was asked, it is on its way still', () => {
  const { act, seek, request, job } = playing(happyPath, 9_000)
  act('cancel')
  seek(12_000)
  seek(9_100)
  expect([job()?.status, request()?.status]).toEqual(['progress', 'pending'])
  seek(12_000)
  expect(job()?.status).toBe('cancelled')
})

test('a refusal that was read stays away', () => {
  const answers = [{ to: 'cancel-job', afterMs: 100, reply: { ok: false, code: 'TOO_LATE' } }] as const
  const { act, seek, request, player } = playing({ ...happyPath, answers }, 9_000)
  act('cancel')
  seek(9_500)
  player.store.actions.dismissRequest?.('report')
  seek(9_900)
  seek(9_600)
  expect(request()).toBeUndefined()
  seek(9_400)
  expect(request()?.status).toBe('refused')
})

test('another try goes on beyond the end of the script, to its own', () => {
  const { act, seek, job, player } = playing(failsAt80, 15_000)
  act('retry', 'lease')
  seek(60_000)
  expect(job('lease')).toMatchObject({ status: 'completed', attempt: 2 })
  expect(player.look().ms).toBeGreaterThan(failsAt80.durationMs)
  expect(player.look().played.durationMs).toBe(player.look().ms)
})

test('what failed in a batch is run again, and the batch counts it', () => {
  const { act, seek, job } = playing(batch, 25_000)
  expect(job('batch')).toMatchObject({ status: 'completed', counts: { done: 17, failed: 3 } })
  act('retry', 'batch')
  seek(25_400)
  expect(job('batch')).toMatchObject({ status: 'progress', counts: { done: 17, failed: 0, total: 20 } })
  expect(job('batch-5')).toMatchObject({ status: 'queued', attempt: 2 })
  seek(60_000)
  expect(job('batch')).toMatchObject({ status: 'completed', counts: { done: 20, failed: 0 } })
  expect(job('batch-5')?.status).toBe('completed')
})

test('what had come but was not yet drawn as a person asked is known when it is asked again', () => {
  const { player, seek, roll, request } = playing(happyPath, 22_989)
  roll(16, 'cancel', 'report')
  const before = request()
  seek(23_021)
  seek(23_020)
  expect(before).toMatchObject({ status: 'pending' })
  expect(request()).toEqual(before)
  expect(player.look().asks).toEqual([{ at: 23_005, jobId: 'report', action: 'cancel' }])
})

test('a batch is cancelled with all that is left of it', () => {
  const { act, seek, job } = playing(batch, 10_000)
  act('cancel', 'batch')
  seek(26_000)
  expect(['batch', 'batch-1', 'batch-9', 'batch-20'].map((jobId) => job(jobId)?.status)).toEqual([
    'cancelled',
    'completed',
    'cancelled',
    'cancelled',
  ])
})

test('the panel is told of what is asked, and of what has come of it', () => {
  const { act, seek, player } = playing(happyPath, 9_000)
  const told: unknown[] = []
  player.subscribe((what) => told.push([what, player.look().asks.length, player.look().played === happyPath]))
  seek(9_100)
  act('cancel')
  seek(9_200)
  seek(12_000)
  seek(13_000)
  expect(told).toEqual([
    ['head', 0, true],
    ['session', 1, true],
    ['head', 1, true],
    ['session', 1, false],
    ['head', 1, false],
  ])
})

test('back to the scenario as it was written, nothing was asked for', () => {
  const { act, seek, job, player } = playing(happyPath, 9_000)
  act('cancel')
  seek(11_000)
  player.reset()
  expect(player.look()).toMatchObject({ ms: 11_000, asks: [] })
  expect(job()?.status).toBe('progress')
})

test('the page knows what can be asked for', () => {
  expect(playing(happyPath).player.store.capabilities?.commands).toContain('cancel-job')
})

const move = (durationMs: number) =>
  fc.oneof(
    fc.record({ to: fc.nat(durationMs) }),
    fc.record({ roll: fc.nat(1_000) }),
    fc.record({ roll: fc.nat(1_000), askOnTheWay: fc.constantFrom(...jobActions) }),
    fc.record({ ask: fc.constantFrom(...jobActions) }),
  )

const acted: readonly [scenario: Scenario, jobId: string][] = [
  [happyPath, 'report'],
  [failsAt80, 'lease'],
  [lineDrops, 'report'],
  [jobIsPaused, 'report'],
  [batch, 'batch'],
]

test.each(acted)(
  '$name, asked for anything at any moments, is as it is when it is lived through once',
  (scenario, id) => {
    fc.assert(
      fc.property(fc.array(move(scenario.durationMs), { minLength: 2, maxLength: 8 }), (moves) => {
        const { player, act, seek, roll } = playing(scenario)
        for (const one of moves) {
          if ('to' in one) seek(one.to)
          else if ('askOnTheWay' in one) roll(one.roll, one.askOnTheWay, id)
          else if ('roll' in one) roll(one.roll)
          else act(one.ask, id)
        }
        const { asks, ms } = player.look()
        expect(player.store.getState()).toEqual(livedThrough(scenario, asks, ms))
      }),
      { numRuns: runs(20) },
    )
  },
)

function livedThrough(scenario: Scenario, asks: readonly TimelineAsk[], ms: number) {
  const once = playing(scenario)
  for (const one of asks) {
    once.seek(one.at)
    if ('jobId' in one) once.act(one.action, one.jobId)
  }
  once.seek(ms)
  return once.player.store.getState()
}
