import { expect, test } from 'vitest'
import type { Clock } from '../protocol/clock.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createRhythm, jittered } from './pollingRhythm.ts'

test.each([
  [0, 9_000],
  [0.5, 10_000],
  [1, 11_000],
])('a wait of 10 s is a tenth more or less: chance %d makes it %d ms', (chance, ms) => {
  expect(jittered(10_000, () => chance)).toBe(ms)
})

/** Polls that begin and end at once, and the moments at which they did. */
function createPolls({ takesMs = 0, isHidden = false } = {}) {
  const manual = createManualClock()
  let looks = 0
  const clock: Clock = {
    ...manual,
    hidden() {
      looks++
      return isHidden
    },
  }
  const rhythm = createRhythm({ clock, random: () => 0.5, background: 'slow', intervalMs: 10_000 })
  const from = clock.now()
  const polls: number[] = []
  const poll = (): void => {
    polls.push(clock.now() - from)
    clock.after(takesMs, () => {
      rhythm.polled()
      rhythm.wait(poll)
    })
  }
  rhythm.wait(poll)
  return { rhythm, polls, poll, pass: manual.advance, looks: () => looks }
}

test('what was agreed to is looked for a second later, once, and then at the usual pace', () => {
  const { rhythm, polls, pass } = createPolls()
  pass(3_000)
  rhythm.soon()
  pass(22_000)
  expect(polls).toEqual([4_000, 14_000, 24_000])
})

test('who asks again and again does not put the poll off', () => {
  const { rhythm, polls, pass } = createPolls()
  for (let times = 0; times < 4; times++) {
    rhythm.soon()
    pass(600)
  }
  expect(polls).toEqual([1_000, 2_200])
})

test('where a poll is under way that may have come too early, the next one is soon', () => {
  const { rhythm, polls, pass } = createPolls({ takesMs: 500 })
  pass(10_200)
  rhythm.soon()
  pass(12_000)
  expect(polls).toEqual([10_000, 11_500, 22_000])
})

test('a poll that was due a moment later leaves the server that second too', () => {
  const { rhythm, polls, pass } = createPolls()
  pass(9_500)
  rhythm.soon()
  pass(1_000)
  expect(polls).toEqual([10_500])
})

test('who stopped has nothing coming, and begins afresh', () => {
  const { rhythm, polls, poll, pass } = createPolls()
  rhythm.soon()
  rhythm.stop()
  pass(60_000)
  expect(polls).toEqual([])
  rhythm.wait(poll)
  pass(9_999)
  expect(polls).toEqual([])
})

test('a page that nobody looks at does not ask every second what became of it', () => {
  const { rhythm, polls, pass, looks } = createPolls({ isHidden: true })
  rhythm.soon()
  pass(59_999)
  expect([polls, looks() < 10]).toEqual([[], true])
})
