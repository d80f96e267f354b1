import { eventSourceWire, pollingWire } from './httpWire.ts'
import { socketIoWire } from './socketIoWire.ts'
import { webSocketWire } from './webSocketWire.ts'

/** Every built-in adapter that speaks to a server over a wire. */
export const wires = [socketIoWire, webSocketWire, eventSourceWire, pollingWire] as const

const named = wires.map((wire) => [wire.name, wire] as const)

/** The rows of a table of tests: each wire by its name. */
export const eachWire = named

/** Those whose server tells by itself what happens. */
export const eachTellingWire = named.filter(([, { tells }]) => tells)

/** Those that answer a resync over the line itself. */
export const eachTwoWayWire = eachTellingWire.filter(([, { isOneWay }]) => !isOneWay)

/** Each row with each of `cases`. */
export const withCases = <W, T>(
  rows: readonly (readonly [name: string, wire: W])[],
  cases: readonly (readonly [name: string, what: T])[],
) => rows.flatMap(([wireName, wire]) => cases.map(([name, what]) => [wireName, name, wire, what] as const))
