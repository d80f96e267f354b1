'use client'
import { useRef, useState, type ReactElement } from 'react'
import type { JobAction, JobRequest } from '../../protocol/jobAction.ts'
import { useBrowserLayoutEffect } from '../useBrowserLayoutEffect.ts'
import { ActionButton } from './ActionButton.tsx'
import type { ActionWords } from './ActionButton.tsx'
import { ConfirmCancel } from './ConfirmCancel.tsx'
import type { ConfirmWords } from './ConfirmCancel.tsx'

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
  labels: ActionWords & ConfirmWords
  /** The one that is asked about once, in place; `cancel` by default. */
  confirmed?: JobAction | undefined
}

// One place for the two that turn into each other, so that the focus stays on it.
const placeOf = (action: JobAction): string => (action === 'resume' ? 'pause' : action)

/** A button for each action; what cannot be taken back asks once, in place. Draws nothing where nothing can be asked for. */
export function JobActions(props: JobActionsProps): ReactElement | null {
  const { actions = [], request, onAction, labels, confirmed = 'cancel' } = props
  const [asks, setAsks] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const focusNext = useRef<'keep' | JobAction>(undefined)
  const busy = request === undefined || request.status === 'refused' ? undefined : request.action
  const canConfirm = actions.includes(confirmed)
  // The job has moved on, or something was asked for elsewhere.
  if (asks && (!canConfirm || busy !== undefined)) setAsks(false)
  // With the change itself: an effect that comes later may belong to what was drawn before the press.
  useBrowserLayoutEffect(() => {
    const next = focusNext.current
    if (next === undefined) return
    focusNext.current = undefined
    root.current?.querySelector<HTMLElement>(`[data-action=${next}]`)?.focus()
  })
  if (actions.length === 0 || onAction === undefined) return null

  const ask = (isAsking: boolean, focus?: 'keep' | JobAction): void => {
    focusNext.current = focus
    setAsks(isAsking)
  }
  const press = (action: JobAction): void => {
    if (busy !== undefined) return
    if (action === confirmed) ask(true, 'keep')
    else onAction(action)
  }
  const confirm = (): void => {
    ask(false, confirmed)
    onAction(confirmed)
  }
  return (
    <div ref={root} data-part="actions" data-room={canConfirm ? labels.confirmCancel + labels.keep : undefined}>
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
          onKeep={() => ask(false, confirmed)}
          onLeave={() => ask(false)}
        />
      )}
    </div>
  )
}
