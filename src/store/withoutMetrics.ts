import type { StatusEvent } from '../protocol/events.ts'

/** The event without the admin metrics in it; nothing where it is nothing else, itself where it holds none. */
export function withoutMetrics(event: StatusEvent): StatusEvent | undefined {
  if (event.name === 'system-metrics') return undefined
  if (event.name !== 'snapshot') return event
  const { metrics, ...data } = event.data
  const events = data.events.filter(({ name }) => name !== 'system-metrics')
  if (metrics === undefined && events.length === data.events.length) return event
  return { ...event, data: { ...data, events } }
}
