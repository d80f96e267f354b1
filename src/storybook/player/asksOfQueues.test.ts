import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adminHour, lineDrops, queueSpike } from '../../../mocks/index.ts'
import { runs } from '../../../tests/rigs/chance.ts'
import type { Scenario } from '../../adapters/scripted.ts'
import { queueActions } from '../../protocol/queueAction.ts'
import type { QueueAction } from '../../protocol/queueAction.ts'
import type { TimelineAsk } from '../channel.ts'
import { createTimelinePlayer } from './createTimelinePlayer.ts'

function playing(scenario: Scenario, ms = 0) {
  const player = createTimelinePlayer(scenario, { ms })
  const { store, seek } = player
  return {
    player,
    seek,
    act: (action: QueueAction, queue = 'normal') => void store.actions.actOnQueue?.(queue, action),
    isPaused: (queue = 'normal') => store.getState().queues?.lanes.find(({ name }) => name === queue)?.paused ?? false,
    request: (queue = 'normal') => store.getState().queueRequests?.get(queue),
  }
}

test('a pause that a person asks for is pending as long as time stands still, and comes about as it goes on', () => {
  const { act, seek, isPaused, request, player } = playing(queueSpike, 20_000)
  act('pause')
  expect([isPaused(), request()?.status]).toEqual([false, 'pending'])
  seek(20_300)
  expect([isPaused(), request()]).toEqual([true, undefined])
  seek(60_000)
  act('resume')
  seek(61_000)
  expect(isPaused()).toBe(false)
  expect(player.look().asks).toEqual([
    { at: 20_000, queue: 'normal', action: 'pause' },
    { at: 60_000, queue: 'normal', action: 'resume' },
  ])
})

test('going back before it was asked for, the lane was never paused', () => {
  const { act, seek, isPaused, player } = playing(queueSpike, 20_000)
  act('pause')
  seek(30_000)
  seek(19_999)
  expect([isPaused(), player.look().asks]).toEqual([false, []])
  seek(30_000)
  expect(isPaused()).toBe(false)
})

test('a refusal that was read stays away', () => {
  const answers = [{ to: 'pause-queue', afterMs: 100, reply: { ok: false, code: 'BUSY' } }] as const
  const { act, seek, request, player } = playing({ ...queueSpike, answers }, 20_000)
  act('pause')
  seek(21_000)
  expect(request()).toMatchObject({ status: 'refused', code: 'BUSY' })
  player.store.actions.dismissQueueRequest?.('normal')
  seek(22_000)
  seek(21_500)
  expect(request()).toBeUndefined()
})

test('the panel is told of a pause once, not with each word on the queues that knows of it', () => {
  const { act, seek, player } = playing(queueSpike, 20_000)
  const told: unknown[] = []
  act('pause')
  player.subscribe((what) => told.push(what))
  for (const ms of [21_000, 25_000, 30_000]) seek(ms)
  expect(told).toEqual(['session', 'head', 'head'])
})

const move = (durationMs: number) =>
  fc.oneof(
    fc.record({ to: fc.nat(durationMs) }),
    fc.record({ ask: fc.constantFrom(...queueActions), queue: fc.constantFrom('normal', 'large') }),
  )

test.each([queueSpike, lineDrops, adminHour])(
  '$name, its lanes paused and resumed at any moments, is as it is when it is lived through once',
  (scenario) => {
    fc.assert(
      fc.property(fc.array(move(scenario.durationMs), { minLength: 2, maxLength: 8 }), (moves) => {
        const { player, act, seek } = playing(scenario)
        for (const one of moves) {
          if ('to' in one) seek(one.to)
          else act(one.ask, one.queue)
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
    if ('queue' in one) once.act(one.action, one.queue)
  }
  once.seek(ms)
  return once.player.store.getState()
}
