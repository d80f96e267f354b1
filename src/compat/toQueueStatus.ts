import type { Lane, Queues } from '../protocol/queueStatus.ts'
import { rememberBy } from './rememberBy.ts'
import type { WebSocketLane, WebSocketQueueStatus } from './webSocketState.ts'

/** The queues in the older shape, whose readers expect all three lanes to be there. */
export const toQueueStatus = rememberBy(
  ({ lanes, totalWorkers = 0, activeWorkers = 0 }: Queues): WebSocketQueueStatus => ({
    premium: laneOf(lanes, 'premium'),
    normal: laneOf(lanes, 'normal'),
    large: laneOf(lanes, 'large'),
    totalWorkers,
    activeWorkers,
  }),
)

function laneOf(lanes: readonly Lane[], name: string): WebSocketLane {
  const { waiting = 0, active = 0, avgWaitTime = 0 } = lanes.find((lane) => lane.name === name) ?? {}
  return { waiting, active, avgWaitTime }
}
