import type { StatusEvent } from '../protocol/events.ts'

/** Where we are in the server's numbering. */
export interface Sequence {
  epoch?: string
  seq?: number
  /** The server's own mark, echoed as it came. */
  pos?: unknown
}

/** True for what only admins get: the protocol numbers it apart, if at all. */
export const isNumberedApart = ({ name }: StatusEvent): boolean => name === 'system-metrics' || name === 'system-alert'

/** The place after `event`, and whether something is missing before it. */
export function followSequence(place: Sequence, event: StatusEvent): { place: Sequence; isGap: boolean } {
  const { seq, epoch = place.epoch, pos } = event
  if (seq === undefined) return { place: pos === undefined ? place : { ...place, pos }, isGap: false }
  const isSame = place.seq === undefined || epoch === place.epoch
  const isGap = !isSame || (place.seq !== undefined && seq > place.seq + 1)
  const next = isSame ? Math.max(place.seq ?? 0, seq) : seq
  // A mark of another numbering leads nowhere.
  const mark = pos ?? (isSame ? place.pos : undefined)
  // A snapshot carries all that came before it: nothing is missing.
  return {
    place: { seq: next, ...(epoch !== undefined && { epoch }), ...(mark !== undefined && { pos: mark }) },
    isGap: isGap && event.name !== 'snapshot',
  }
}
