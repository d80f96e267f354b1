import type { LaneStatus, QueueStatus } from '../../src/protocol/queueStatus.ts'
import { queueStatus } from '../build/queueStatus.ts'
import { wander } from '../grain.ts'
import { every } from '../script/every.ts'
import { scenario } from '../script/scenario.ts'

const kinds = ['ocr', 'thumbnail', 'convert', 'index', 'export', 'sign', 'redact', 'mail'] as const
const regions = ['eu-west', 'eu-north', 'us-east', 'us-west', 'ap-south'] as const
const names = regions.flatMap((region) => kinds.map((kind) => `${kind}-${region}`))

/** Lanes that are not as the others, by their place. */
const paused = new Set([5, 22])
const closed = 31
const [late, veryLate] = [12, 27]

const minutes = (value: number): number => Number(value.toFixed(1))

function laneAt(place: number, ms: number): LaneStatus {
  const drift = (figure: number): number => wander(200 + 10 * place + figure, ms / 20_000)
  const wait = place === veryLate ? 38 + 6 * drift(1) : place === late ? 14 + 2 * drift(1) : 0.2 + 3 * drift(1)
  const isHeld = paused.has(place) || place === closed
  return {
    waiting: Math.round((place % 7) * 3 * drift(2) + (wait > 10 ? 60 : 0) + (isHeld ? ms / 4_000 : 0)),
    active: isHeld ? 0 : Math.round(3 * drift(3)),
    avgWaitTime: minutes(wait),
    oldestWaitingMs: Math.round(wait * 90) * 1_000,
    delayed: place % 5 === 0 ? Math.round(4 * drift(4)) : 0,
    failed: place % 9 === 4 ? 1 + Math.round(6 * drift(5)) : 0,
    ...(paused.has(place) && { paused: true }),
    ...(place === closed && { limit: 0 }),
  }
}

function queuesAt(ms: number): QueueStatus {
  const { premium: _p, normal: _n, large: _l, ...workers } = queueStatus({ totalWorkers: 64 })
  const lanes = names.map((name, place) => [name, laneAt(place, ms)] as const)
  const activeWorkers = lanes.reduce((sum, [, { active }]) => sum + active, 0)
  return { ...workers, ...Object.fromEntries(lanes), activeWorkers: Math.min(64, activeWorkers) }
}

export const fortyLanes = scenario(
  'fortyLanes',
  'Forty lanes of five regions: two are late, two are paused, one is closed, and all others are as they should be.',
  { durationMs: 60_000 },
  every(2_000, { from: 0, to: 60_000 }, 'queue-status', queuesAt),
)
