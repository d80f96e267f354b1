import type { ReactElement } from 'react'
import { RetryIcon } from '../icons/RetryIcon.tsx'
import type { Formatters } from '../text/createFormatters.ts'
import type { BatchProgressLabels } from './batchProgressLabels.ts'

/** How far it has come to start failed parts again. */
export interface BatchRetry {
  /** `pending` until each has its answer. */
  status: 'pending' | 'settled'
  /** Parts that were asked for. */
  asked: number
  /** Parts that were not started again. */
  refused: number
}

export interface BatchRetryProps {
  /** Failed parts that can be tried again; without them no button is drawn. */
  retryable?: number | undefined
  /** What came of the last press. */
  retry?: BatchRetry | undefined
  onRetryFailed?: (() => void) | undefined
}

export interface BatchRetryLineProps extends BatchRetryProps {
  labels: BatchProgressLabels
  formatters: Formatters
}

/** One press for all that failed, and how many of them were started again. */
export function BatchRetryLine(props: BatchRetryLineProps): ReactElement | null {
  const { retryable = 0, retry, onRetryFailed, labels, formatters } = props
  const { number } = formatters
  const isPending = retry?.status === 'pending'
  // While it is pressed its number holds still, though the failed ones become fewer.
  const count = isPending ? retry.asked : retryable
  const hasButton = onRetryFailed !== undefined && count > 0
  if (!hasButton && retry === undefined) return null
  const says = (words: BatchProgressLabels['retryFailed']): string => words(count, number(count))
  return (
    <div data-part="retry-line" data-retry={retry?.status}>
      {hasButton && (
        <button
          type="button"
          data-part="retry-failed"
          data-button=""
          // Not `disabled`, which would let go of the focus.
          aria-disabled={isPending || undefined}
          onClick={isPending ? undefined : onRetryFailed}
        >
          <RetryIcon />
          {says(isPending ? labels.retrying : labels.retryFailed)}
        </button>
      )}
      <p role="status" data-part="retry-note">
        {retry?.status === 'settled' && outcome(retry, labels, formatters)}
      </p>
    </div>
  )
}

function outcome({ asked, refused }: BatchRetry, labels: BatchProgressLabels, { number }: Formatters): string {
  const started = asked - refused
  return [
    ...(started > 0 ? [labels.retried(started, number(started))] : []),
    ...(refused > 0 ? [labels.notRetried(refused, number(refused))] : []),
  ].join(' ')
}
