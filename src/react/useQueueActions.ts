'use client'
import { useCallback } from 'react'
import { queueActions, queueCommandOf } from '../protocol/queueAction.ts'
import type { QueueAction, QueueRequest } from '../protocol/queueAction.ts'
import { useStatus, useStatusActions } from './hooks.ts'
import { useStatusContext } from './StatusProvider.tsx'

export interface QueueActions {
  /** What the server can be asked for. */
  actions: readonly QueueAction[]
  /** What was asked for last, by the queue's name, until the queue follows. */
  requests: ReadonlyMap<string, QueueRequest>
  onAction(queue: string, action: QueueAction): void
  /** Forgets a refusal that has been read. */
  onDismissRequest(queue: string): void
}

const noActions: readonly QueueAction[] = []
const noRequests: ReadonlyMap<string, QueueRequest> = new Map()

/** What can be asked for the queues, as far as their backend can do it, and what has come of it. */
export function useQueueActions(): QueueActions {
  const { store } = useStatusContext()
  const { actOnQueue, dismissQueueRequest } = useStatusActions()
  const { capabilities } = store
  const can = (action: QueueAction): boolean => capabilities?.commands.includes(queueCommandOf[action]) ?? false
  return {
    actions: actOnQueue !== undefined && queueActions.some(can) ? queueActions.filter(can) : noActions,
    requests: useStatus((state) => state.queueRequests ?? noRequests),
    onAction: useCallback(
      (queue: string, action: QueueAction) => {
        // Pressed twice before it was drawn, here or in another widget.
        const asked = store.getState().queueRequests?.get(queue)
        if (asked?.action !== action || asked.status === 'refused') void actOnQueue?.(queue, action)
      },
      [store, actOnQueue],
    ),
    onDismissRequest: useCallback((queue: string) => dismissQueueRequest?.(queue), [dismissQueueRequest]),
  }
}
