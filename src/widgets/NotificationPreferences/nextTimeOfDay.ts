import { zoneOffset } from '../../protocol/zoneOffset.ts'

const dayMs = 86_400_000

/** Epoch milliseconds, after `after`, at which clocks next show `minutes` since midnight. */
export function nextTimeOfDay(minutes: number, after: number, timeZone: string | undefined): number {
  const offset = zoneOffset(after, timeZone)
  const wall = after + offset
  const today = wall - (wall % dayMs) + minutes * 60_000
  const next = today > wall ? today : today + dayMs
  // Where clocks are changed in between, they show it an hour earlier or later.
  return next - zoneOffset(next - offset, timeZone)
}
