import type { QueueStatus } from '../../src/protocol/queueStatus.ts'
import { lane } from '../build/lane.ts'
import { queueStatus } from '../build/queueStatus.ts'
import { wander } from '../grain.ts'
import type { Fare } from './fare.ts'
import { isCounted, staffAt } from './staffAt.ts'

const minutes = (value: number): number => Number(value.toFixed(1))

/** The queues `at` milliseconds into a scenario: each busy worker has a job of one lane. */
export function queuesAt(at: number, fare: Fare): QueueStatus {
  const { strain, quiet = 0, seed = 0 } = fare
  const staff = staffAt(at, fare).filter((one) => isCounted(one, at))
  const busy = staff.filter(({ currentJobId }) => currentJobId !== undefined).length
  const [premium, large] = [Math.floor(busy / 3), Math.floor(busy / 4)]
  const waiting = (lane: number, usual: number, strained: number): number =>
    Math.round((usual * wander(lane + 1_000 * seed, at / 90_000) + strained * strain) * (1 - quiet))
  return queueStatus({
    premium: lane(waiting(61, 3, 5), premium, minutes((0.4 + strain) * (1 - quiet))),
    normal: lane(waiting(62, 14, 60), busy - premium - large, minutes((4 + 18 * strain) * (1 - quiet))),
    large: lane(waiting(63, 5, 16), large, minutes((12 + 30 * strain) * (1 - quiet))),
    totalWorkers: staff.length,
    activeWorkers: busy,
  })
}
