import { withFallback } from '../../src/adapters/withFallback.ts'
import type { CommandName } from '../../src/protocol/commands.ts'
import type { Connection, DisconnectReason } from '../../src/protocol/connection.ts'
import { createHandAdapter } from './createHandAdapter.ts'
import { createSink } from './createSink.ts'

export const connecting: Connection = { status: 'connecting' }
export const trying = (attempt: number): Connection => ({ status: 'reconnecting', attempt })
export const ended = (reason: DisconnectReason): Connection => ({ status: 'disconnected', reason })
export const liveUp: Connection = { status: 'connected', via: 'websocket', synced: true }
export const polling: Connection = { status: 'connected', via: 'http-polling', synced: false }

interface PairOptions {
  live?: CommandName[]
  spare?: CommandName[]
  after?: number
}

/** A live and a spare line, both played by hand, of which the live one has said something. */
export function createHandPair(said: Connection[] = [], { live: canLive, spare: canSpare, after }: PairOptions = {}) {
  const live = createHandAdapter('live', canLive)
  const spare = createHandAdapter('spare', canSpare)
  const heard = createSink()
  const adapter = withFallback(live.adapter, spare.adapter, after === undefined ? {} : { after })
  const handle = adapter.connect(heard.sink)
  for (const connection of said) live.say(connection)
  return { live, spare, heard, handle, adapter }
}

/** A pair whose spare line serves. */
export function createServingPair() {
  const pair = createHandPair([trying(3)])
  pair.spare.say(polling)
  return pair
}
