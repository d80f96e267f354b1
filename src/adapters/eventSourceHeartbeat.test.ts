import { expect, test } from 'vitest'
import { createManualClock } from '../protocol/manualClock.ts'
import { createHeartbeat } from './eventSourceHeartbeat.ts'

/** Plays a stream: `.` is a sign of life, `x` anything else, a number the seconds between. */
function play(...script: ('.' | 'x' | 'again' | number)[]) {
  const clock = createManualClock(5_000)
  const heartbeat = createHeartbeat(clock)
  for (const turn of script) {
    if (turn === '.') heartbeat.beat()
    else if (turn === 'x') heartbeat.heard()
    else if (turn === 'again') heartbeat.restart()
    else clock.advance(turn * 1_000)
  }
  return heartbeat.isOverdue()
}

test.each([
  ['a server that gives none', [3_600], false],
  ['a server that only speaks of other things', ['x', 60, 'x', 3_600], false],
  ['one that was heard of once', ['.', 3_600], false],
  ['a habit of 15 s, before 22.5 s', ['.', 15, '.', 22.4], false],
  ['a habit of 15 s, after 22.5 s', ['.', 15, '.', 22.5], true],
  ['a habit of a minute, after a minute', ['.', 60, '.', 60], false],
  ['a habit of 15 s among other things', ['.', 9, 'x', 6, '.', 8, 'x', 7, '.', 22.5], true],
  ['anything else just heard', ['.', 15, '.', 15, 'x', 22.4], false],
  ['signs that come only where there is nothing else', ['.', 300, 'x', 15, '.', 15, '.', 22.5], true],
  ['a long talk between two signs', ['.', 15, '.', 300, 'x', 15, '.', 22.5], true],
  ['two signs that had been held up and come at once', ['.', 60, '.', '.', 0.5, '.', 60], false],
  ['another line, whose silence begins anew', ['.', 15, '.', 3_600, 'again', 22.4], false],
  ['another line of a server with a habit', ['.', 15, '.', 3_600, 'again', 22.5], true],
  ['the time between two lines, which is no habit', ['.', 15, '.', 3_600, 'again', '.', 22.5], true],
] as const)('whether a sign is overdue: %s', (_, script, isOverdue) => {
  expect(play(...script)).toBe(isOverdue)
})
