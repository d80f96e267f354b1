import type { ReactElement } from 'react'
import type { Queues } from '../../protocol/queueStatus.ts'
import type { Formatters } from '../text/createFormatters.ts'
import { longestWaitMs } from './listLanes.ts'
import type { QueueSummaryProps } from './QueueInline.tsx'
import { totalJobs } from './queueLoad.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import { TrendText } from './TrendText.tsx'
import { waitInWords } from './waitInWords.ts'

interface WallFigureProps {
  id: string
  label: string
  /** Absent where nobody told. */
  text: string | undefined
  labels: QueueStatusLabels
}

function WallFigure({ id, label, text, labels }: WallFigureProps): ReactElement {
  return (
    <div data-part="wall-figure" data-figure={id}>
      <dt>{label}</dt>
      <dd data-told={text === undefined ? undefined : ''}>{text ?? labels.notTold}</dd>
    </div>
  )
}

const longest = ({ lanes }: Queues): number | undefined => {
  const waits = lanes.map(longestWaitMs).filter((ms) => ms !== undefined && Number.isFinite(ms))
  return waits.length > 0 ? Math.max(...waits.map(Number)) : undefined
}

/** None and not told are two things here as well. */
function workersShort(
  { activeWorkers, totalWorkers }: Queues,
  labels: QueueStatusLabels,
  { number }: Formatters,
): string | undefined {
  if (totalWorkers === 0) return labels.workersNone
  if (activeWorkers !== undefined && totalWorkers !== undefined)
    return labels.workersShort(number(activeWorkers), number(totalWorkers))
  const known = activeWorkers ?? totalWorkers
  return known === undefined ? undefined : number(known)
}

/** The four figures of a wall, to be read from three metres. */
export function QueueWall({ queues, perMinute, labels, formatters }: Omit<QueueSummaryProps, 'load'>): ReactElement {
  const { waiting, active } = totalJobs(queues)
  const count = (jobs: number | undefined) => (jobs === undefined ? undefined : formatters.number(jobs))
  const workers = workersShort(queues, labels, formatters)
  return (
    <>
      <dl data-part="wall-figures">
        <WallFigure id="waiting" label={labels.waiting} text={count(waiting)} labels={labels} />
        <WallFigure id="active" label={labels.active} text={count(active)} labels={labels} />
        <WallFigure
          id="longestWait"
          label={labels.longestWait}
          text={waitInWords(longest(queues), labels, formatters)}
          labels={labels}
        />
        <WallFigure id="workers" label={labels.workers} text={workers} labels={labels} />
      </dl>
      <p data-part="wall-trend">
        <TrendText queues={queues} perMinute={perMinute} labels={labels} formatters={formatters} />
      </p>
    </>
  )
}
