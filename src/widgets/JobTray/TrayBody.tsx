'use client'
import type { MouseEvent, ReactElement } from 'react'
import type { JobFilter } from '../../protocol/jobList.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { JobTrayLabels } from './jobTrayLabels.ts'
import { TrayEmpty } from './TrayEmpty.tsx'
import { TrayList, type TrayListProps } from './TrayList.tsx'
import { useHolding } from './useHolding.ts'

export interface TrayBodyProps extends TrayListProps {
  filter: JobFilter
  onFilter: ((filter: JobFilter) => void) | undefined
  arrived: number | undefined
  onTakeIn: (() => void) | undefined
  onHold: ((isHeld: boolean) => void) | undefined
  labels: JobTrayLabels
  formatters: Formatters
}

/** The rows, or why there are none; and how many have come while somebody was in them. */
export function TrayBody(props: TrayBodyProps): ReactElement {
  const { filter, onFilter, arrived = 0, onTakeIn, onHold, labels, formatters, ...list } = props
  const holding = useHolding(onHold)
  const takeIn = ({ detail, currentTarget }: MouseEvent<HTMLElement>): void => {
    // The button goes away; one who came to it by keyboard goes on in the rows.
    if (detail === 0) currentTarget.parentElement?.querySelector<HTMLElement>('[data-part=row][tabindex="0"]')?.focus()
    onTakeIn?.()
  }
  return (
    <div data-part="frame" {...holding}>
      {arrived > 0 && onTakeIn && (
        <button type="button" data-part="arrived" data-button="" onClick={takeIn}>
          {labels.arrived(arrived, formatters.number(arrived))}
        </button>
      )}
      {list.entries.length === 0 ? <TrayEmpty {...{ filter, onFilter, labels }} /> : <TrayList {...list} />}
    </div>
  )
}
