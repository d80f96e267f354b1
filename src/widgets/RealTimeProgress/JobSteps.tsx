import type { ReactElement } from 'react'
import type { JobStep, StepStatus } from '../../protocol/jobProgress.ts'
import { CheckIcon } from '../icons/CheckIcon.tsx'
import { CircleIcon } from '../icons/CircleIcon.tsx'
import { CloseIcon } from '../icons/CloseIcon.tsx'
import type { Icon } from '../icons/createIcon.tsx'
import { DotIcon } from '../icons/DotIcon.tsx'
import { SkipIcon } from '../icons/SkipIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import type { RealTimeProgressLabels } from './realTimeProgressLabels.ts'
import type { StepList } from './stepsOf.ts'

/** `horizontal` is a row, `compact` a row of which only the step under way has its words. */
export type StepArrangement = 'vertical' | 'horizontal' | 'compact'

export interface JobStepsProps extends StepList {
  arrangement?: StepArrangement | undefined
  labels: RealTimeProgressLabels
  formatters: Formatters
}

const icons: Readonly<Record<StepStatus, Icon>> = {
  pending: CircleIcon,
  running: DotIcon,
  done: CheckIcon,
  failed: CloseIcon,
  skipped: SkipIcon,
}

/** The steps of a job, in order; draws nothing where there are none. */
export function JobSteps(props: JobStepsProps): ReactElement | null {
  const { steps, earlier, arrangement = 'vertical', labels, formatters } = props
  if (steps.length === 0) return null
  return (
    <ol data-part="steps" data-arrangement={arrangement}>
      {earlier > 0 && <li data-part="earlier">{labels.earlierSteps(earlier, formatters.number(earlier))}</li>}
      {steps.map((step, index) => (
        <Step key={earlier + index} step={step} labels={labels} formatters={formatters} />
      ))}
    </ol>
  )
}

interface StepProps extends Pick<JobStepsProps, 'labels' | 'formatters'> {
  step: JobStep
}

function Step({ step, labels, formatters }: StepProps): ReactElement {
  const { label, status, detail, progress, startedAt, endedAt } = step
  const tookMs = (endedAt ?? NaN) - (startedAt ?? NaN)
  const Drawn = icons[status] ?? CircleIcon
  return (
    <li data-part="step" data-status={status} aria-current={status === 'running' ? 'step' : undefined}>
      <Drawn />
      <bdi data-part="step-label">{label}</bdi>
      <span data-hidden="">{labels.stepStatus[status]}</span>
      {detail && (
        <span data-part="step-detail">
          <bdi>{detail}</bdi>
        </span>
      )}
      {status !== 'running' && tookMs >= 0 && <span data-part="step-time">{formatters.duration(tookMs)}</span>}
      {status === 'running' && progress !== undefined && (
        <span data-part="step-percent">{formatters.percent(Math.floor(progress))}</span>
      )}
    </li>
  )
}
