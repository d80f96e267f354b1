import type { JobEvent } from '../protocol/events.ts'
import { applyJobEvent } from './applyJobEvent.ts'
import { applyMetrics } from './applyMetrics.ts'
import { applyQueues } from './applyQueues.ts'
import { applyRows, closeSnapshot } from './applySnapshot.ts'
import type { Arrival, Effects } from './arrival.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import { emptySeries } from '../protocol/metricsSeries.ts'
import type { Bounds } from './bounds.ts'
import { unlessCleared } from './clearing.ts'
import { tellAlert } from './notify.ts'
import type { Draft } from './state.ts'

/** Folds one event into the draft. */
export function applyEvent(draft: Draft, arrival: Arrival, bounds: Bounds, effects: Effects): void {
  const { event, at } = arrival
  switch (event.name) {
    case 'queue-status':
      return applyQueues(draft, event.data, at)
    case 'system-metrics':
      // It may have waited for its frame while the right to it was lost.
      if (draft.admin === 'forbidden') return
      applyMetrics(draft, event.data, at, bounds)
      draft.admin = 'allowed'
      return
    case 'system-alert':
      if (draft.admin !== 'forbidden') tellAlert(draft, event.data, at, effects)
      return
    case 'auth-error':
      if (event.data.code !== 'ADMIN_REQUIRED' && event.data.code !== 'FORBIDDEN') return
      loseAdmin(draft)
      effects.told = effects.told.filter((one) => !isAlert(one))
      return
    case 'snapshot':
      applyRows(draft, event, at, bounds, effects)
      for (const inner of event.data.events) applyEvent(draft, { event: inner, at, replayed: true }, bounds, effects)
      return closeSnapshot(draft, event, at, bounds, effects)
    default:
      return applyToldJob(draft, event, arrival, bounds, effects)
  }
}

function applyToldJob(draft: Draft, event: JobEvent, arrival: Arrival, bounds: Bounds, effects: Effects): void {
  const data = unlessCleared(draft, event.data, event.name === 'job-queued')
  if (data === undefined) return
  applyJobEvent(draft, data === event.data ? event : { ...event, data }, arrival, bounds, effects)
}

/** What a server of an earlier line refused, this one may allow. */
export function doubtAdmin(draft: Draft): void {
  if (draft.admin === 'forbidden') draft.admin = 'unknown'
}

/** Leaves no admin data behind. */
export function loseAdmin(draft: Draft): void {
  draft.admin = 'forbidden'
  draft.metricsHistory = []
  draft.metricsSeries = emptySeries
  draft.metricsAt = undefined
  if (draft.notifications.some(isAlert)) draft.notifications = draft.notifications.filter((one) => !isAlert(one))
}

const isAlert = ({ kind }: StatusNotification): boolean => kind === 'alert'
