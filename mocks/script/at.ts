import type { Cue, DeviceCue, LineCue, RawCue, RoundTripCue } from '../../src/adapters/scripted.ts'
import type { Envelope, EventName, ServerEvents } from '../../src/protocol/events.ts'

/**
 * What can happen besides an event: the line or the device does something, a message comes that no good server sends, or
 * the time is measured that the server takes to answer.
 */
export type Happening = Omit<LineCue, 'at'> | Omit<DeviceCue, 'at'> | Omit<RawCue, 'at'> | Omit<RoundTripCue, 'at'>

/** The data of event `N`, as a server writes it, and what may lie around it. */
export type Told<N extends EventName> = ServerEvents[N] | (ServerEvents[N] & Envelope)

/** One thing that happens `ms` milliseconds after the scenario began: an event with its data, or another happening. */
export function at<N extends EventName>(ms: number, name: N, data: Told<N>): Cue
export function at(ms: number, happening: Happening): Cue
export function at(ms: number, what: EventName | Happening, data?: unknown): Cue {
  // The overloads have held the data against the name; TypeScript does not follow that into a union. A happening may be
  // another cue, which has a moment of its own.
  return (typeof what === 'string' ? { at: ms, name: what, data } : Object.assign({ at: ms }, what, { at: ms })) as Cue
}
