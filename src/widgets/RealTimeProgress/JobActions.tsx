'use client'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { JobAction, JobRequest } from '../../protocol/jobAction.ts'
import { ActionButton } from './ActionButton.tsx'
import { ConfirmCancel } from './ConfirmCancel.tsx'
import type { JobActionLabels } from './jobActionLabels.ts'

/** What a person can ask for a job, what was asked, and how to ask: as `useJobActions` gives it. */
export interface JobAsking {
  /** What can be asked for, in the order in which it is offered. */
  actions?: readonly JobAction[] | undefined
  /** What was asked for last. */
  request?: JobRequest | undefined
  onAction?: ((action: JobAction) => void) | undefined
  /** Forgets a refusal that has been read. */
  onDismissRequest?: (() => void) | undefined
}

export interface JobActionsProps extends Omit<JobAsking, 'onDismissRequest'> {
  labels: JobActionLabels
}

// One place for the two that turn into each other, so that the focus stays on it.
const placeOf = (action: JobAction): string => (action === 'resume' ? 'pause' : action)

/** A button for each action; cancelling asks once, in place. Draws nothing where nothing can be asked for. */
export function JobActions({ actions = [], request, onAction, labels }: JobActionsProps): ReactElement | null {
  const [asks, setAsks] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const focusNext = useRef<'keep' | 'cancel'>(undefined)
  const busy = request === undefined || request.status === 'refused' ? undefined : request.action
  const canCancel = actions.includes('cancel')
  // The job has moved on, or something was asked for elsewhere.
  if (asks && (!canCancel || busy !== undefined)) setAsks(false)
  useEffect(() => {
    const next = focusNext.current
    if (next === undefined) return
    focusNext.current = undefined
    root.current?.querySelector<HTMLElement>(`[data-action=${next}]`)?.focus()
  })
  if (actions.length === 0 || onAction === undefined) return null

  const ask = (isAsking: boolean, focus?: 'keep' | 'cancel'): void => {
    focusNext.current = focus
    setAsks(isAsking)
  }
  const press = (action: JobAction): void => {
    if (busy !== undefined) return
    if (action === 'cancel') ask(true, 'keep')
    else onAction(action)
  }
  const confirm = (): void => {
    ask(false, 'cancel')
    onAction('cancel')
  }
  return (
    <div ref={root} data-part="actions" data-room={canCancel ? labels.confirmCancel + labels.keep : undefined}>
      {/* Behind the question it keeps its room. */}
      <div data-part="choice" data-behind={asks ? '' : undefined} aria-hidden={asks || undefined}>
        {actions.map((action) => (
          <ActionButton key={placeOf(action)} action={action} busy={busy} labels={labels} onPress={press} />
        ))}
      </div>
      {asks && (
        <ConfirmCancel
          labels={labels}
          onConfirm={confirm}
          onKeep={() => ask(false, 'cancel')}
          onLeave={() => ask(false)}
        />
      )}
    </div>
  )
}
