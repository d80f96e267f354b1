import type { Queues } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { QueueLoad } from './queueLoad.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

/** Explains the load in a sentence, and in another how many of several queues are paused. */
export function loadInWords(
  load: QueueLoad,
  { lanes }: Queues,
  labels: QueueStatusLabels,
  { number }: Formatters,
): string {
  const paused = lanes.filter((lane) => lane.paused).length
  if (paused === 0 || load === 'paused') return labels.loadExplained[load]
  return `${labels.loadExplained[load]} ${labels.somePaused(paused, number(paused), number(lanes.length))}`
}
