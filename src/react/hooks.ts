'use client'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { id } from '../protocol/check.ts'
import type { Connection } from '../protocol/connection.ts'
import type { Job } from '../protocol/job.ts'
import type { MetricsSeries } from '../protocol/metricsSeries.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import type { Queues } from '../protocol/queueStatus.ts'
import type { AdminAccess, Device } from '../protocol/session.ts'
import type { MetricsSample } from '../protocol/systemMetrics.ts'
import type { JobChange } from '../store/arrival.ts'
import { selectJob, selectJobIds, selectServerNow } from '../store/selectors.ts'
import type { StatusState } from '../store/state.ts'
import type { StatusActions } from '../store/statusStore.ts'
import { useStatusContext } from './StatusProvider.tsx'

/**
 * What `select` finds in the state; renders only when that changes. `select` must give the same value for the same
 * state: pick what is there, build nothing. The maps and sets in the state (`jobs`, `heard`, `notified`) change in
 * place, so that to pick one whole never renders again: use `useJobIds` and `useJob`, or pick a value, such as
 * `state.counts`, `state.membership` or `state.jobs.get(id)`.
 */
export function useStatus<T>(select: (state: StatusState) => T): T {
  const { store } = useStatusContext()
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.getInitialState()),
  )
}

/** What a person or an app can do: always the same object. */
export const useStatusActions = (): StatusActions => useStatusContext().store.actions

/** All that is known about one job; undefined while nobody has told of it. */
export function useJob(jobId: string): Job | undefined {
  // Untyped code may give a number where the state, as after the wire, has its text.
  const known = id(jobId) ?? jobId
  return useStatus((state) => selectJob(state, known))
}

/** The ids of all jobs, the first heard of first. Give each to a component of its own, which then renders alone. */
export const useJobIds = (): readonly string[] => useStatus(selectJobIds)

/** The lanes and workers; undefined while nobody has told of them. */
export const useQueues = (): Queues | undefined => useStatus((state) => state.queues)

/** The notifications, newest first. */
export const useNotifications = (): readonly StatusNotification[] => useStatus((state) => state.notifications)

/** What the line is doing, since when (epoch milliseconds), and whether the device has a network. */
export function useConnection(): { connection: Connection; since: number; device: Device } {
  const connection = useStatus((state) => state.connection)
  const since = useStatus((state) => state.connectionSince)
  const device = useStatus((state) => state.device)
  return { connection, since, device }
}

export interface Metrics {
  access: AdminAccess
  /** The last samples, oldest first: figures, and workers, queues and errors in the newest. */
  history: readonly MetricsSample[]
  /** The figures over a day, at several resolutions. */
  series: MetricsSeries
  /** Epoch milliseconds, page clock, at which the newest came. */
  asOf: number | undefined
}

/** Admin metrics. Subscribes while mounted; the server decides who may see them. */
export function useMetrics(): Metrics {
  const { subscribeAdmin } = useStatusActions()
  useEffect(() => subscribeAdmin(), [subscribeAdmin])
  const access = useStatus((state) => state.admin)
  const history = useStatus((state) => state.metricsHistory)
  const series = useStatus((state) => state.metricsSeries)
  const asOf = useStatus((state) => state.metricsAt)
  return { access, history, series, asOf }
}

/** Calls `listener` for every change of a job, in order, once it is in the state: for an app's own store. */
export function useJobEvents(listener: (change: JobChange) => void): void {
  const { onJobEvent } = useStatusActions()
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => onJobEvent((change) => latest.current(change)), [onJobEvent])
}

/**
 * What `select` makes of the state and the page clock (epoch milliseconds); looks once a second while `isRunning`,
 * and renders only when the answer changes.
 */
export function useTimed<T>(select: (state: StatusState, now: number) => T, isRunning: boolean): T {
  const { store, page } = useStatusContext()
  // Others may keep the page clock going: what does not run stands where it stopped.
  const stoppedAt = useMemo(() => (isRunning ? undefined : page.now()), [page, isRunning])
  const subscribe = useCallback(
    (listener: () => void) => {
      const stopStore = store.subscribe(listener)
      const stopPage = isRunning ? page.subscribe(listener) : undefined
      return () => {
        stopStore()
        stopPage?.()
      }
    },
    [store, page, isRunning],
  )
  return useSyncExternalStore(
    subscribe,
    () => select(store.getState(), stoppedAt ?? page.now()),
    () => select(store.getInitialState(), stoppedAt ?? page.now()),
  )
}

/**
 * Epoch milliseconds on the server's clock, in steps of `everyMs`, for what is told in the server's time, such as
 * `nextRetryAt`: right on a device whose own clock is not. Stands still while not `isRunning`.
 */
export const useServerNow = (isRunning = true, everyMs = 1_000): number =>
  useTimed((state, now) => selectServerNow(state, now - (now % everyMs)), isRunning)

/** Epoch milliseconds on the page clock, in steps of `everyMs`; stands still while not `isRunning`. */
export const useNow = (isRunning = true, everyMs = 1_000): number =>
  useTimed((_, now) => now - (now % everyMs), isRunning)
