import { queueStatus } from '../build/queueStatus.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const minute = 60_000

/**
 * Milliseconds by which the oldest job has waited longer than ten minutes, at moments in seconds: three times it is
 * just over them for a moment, the fourth time it stays so.
 */
const over: readonly (readonly [second: number, ms: number])[] = [
  [0, -45_000],
  [16, -8_000],
  [20, 6_000],
  [23, -9_000],
  [36, -7_000],
  [40, 9_000],
  [43, -6_000],
  [56, -10_000],
  [60, 8_000],
  [63, -8_000],
  [84, -4_000],
  [90, 40_000],
  [120, 270_000],
]

function overAt(ms: number): number {
  const next = over.findIndex(([second]) => second * 1_000 >= ms)
  const [from, to] = [over[Math.max(0, next - 1)], over[next]]
  if (!from || !to || from === to) return to?.[1] ?? 0
  const part = (ms / 1_000 - from[0]) / (to[0] - from[0])
  return Math.round(from[1] + (to[1] - from[1]) * part)
}

function queuesAt(ms: number) {
  const oldestWaitingMs = 10 * minute + overAt(ms)
  const avgWaitTime = Number((oldestWaitingMs / 2 / minute).toFixed(1))
  return queueStatus({ normal: { waiting: 24, active: 2, avgWaitTime, oldestWaitingMs } })
}

export const queuesHover = scenario(
  'queuesHover',
  'The oldest job of a lane has waited about ten minutes: three times a little longer for a moment, and then much longer.',
  { durationMs: 2 * minute },
  every(1_000, { from: 0, to: 2 * minute }, 'queue-status', queuesAt),
)
