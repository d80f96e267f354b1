import type { Queues } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { LaneStanding } from './laneStanding.ts'
import type { QueueLoad } from './queueLoad.ts'
import type { QueueStandings } from './queueStandings.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

/** Explains the load in a sentence, and in another how many of several queues are paused. */
export function loadInWords(
  load: QueueLoad,
  { lanes }: Queues,
  standings: QueueStandings,
  labels: QueueStatusLabels,
  { number, percent }: Formatters,
): string {
  const paused = lanes.filter((lane) => lane.paused).length
  const { workers } = standings
  const isOfWorkers = workers.level === load && 'cause' in workers && workers.cause.by === 'use'
  const explained = isOfWorkers
    ? `${labels.workersInUse(percent(workers.cause.by === 'use' ? workers.cause.use * 100 : 0))}.`
    : whyOf(load, [...standings.lanes.values(), workers], labels)
  if (paused === 0 || load === 'paused') return explained
  return `${explained} ${labels.somePaused(paused, number(paused), number(lanes.length))}`
}

/** The first that stands so decides which words fit; the rows tell the rest. */
function whyOf(load: QueueLoad, standings: readonly LaneStanding[], labels: QueueStatusLabels): string {
  const isJudged = load === 'degraded' || load === 'critical'
  const found = isJudged ? standings.filter(({ level }) => level === load) : []
  const causes = found.flatMap((one) => ('cause' in one ? one.cause.by : []))
  if (causes.length === 0 || causes.some((by) => by === 'oldest' || by === 'average')) return labels.loadExplained[load]
  if (causes.includes('waiting')) return labels.tooManyWait
  return causes.includes('use') ? labels.tooFullyUsed : labels.gettingBetter
}
