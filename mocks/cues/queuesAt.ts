import type { QueueStatus } from '../../src/protocol/queueStatus.ts'
import { lane } from '../build/lane.ts'
import { queueStatus } from '../build/queueStatus.ts'
import { wander } from '../grain.ts'
import { staffAt } from './staffAt.ts'
import type { Fare } from './staffAt.ts'

const minutes = (value: number): number => Number(value.toFixed(1))

/** The queues `at` milliseconds into a scenario: each busy worker has a job of one lane. */
export function queuesAt(at: number, fare: Fare): QueueStatus {
  const { strain } = fare
  const staff = staffAt(at, fare)
  const busy = staff.filter(({ status }) => status === 'busy').length
  const [premium, large] = [Math.floor(busy / 3), Math.floor(busy / 4)]
  const waiting = (seed: number, usual: number, strained: number): number =>
    Math.round(usual * wander(seed, at / 90_000) + strained * strain)
  return queueStatus({
    premium: lane(waiting(61, 3, 5), premium, minutes(0.4 + strain)),
    normal: lane(waiting(62, 14, 60), busy - premium - large, minutes(4 + 18 * strain)),
    large: lane(waiting(63, 5, 16), large, minutes(12 + 30 * strain)),
    totalWorkers: staff.filter(({ status }) => status !== 'offline').length,
    activeWorkers: busy,
  })
}
