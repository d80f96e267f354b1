import type { Connection } from '../../protocol/connection.ts'
import type { Device } from '../../protocol/session.ts'
import type { Formatters } from '../text/createFormatters.ts'
import type { ConnectionBadgeLabels } from './connectionBadgeLabels.ts'
import { connectionDetail } from './connectionDetail.ts'
import type { ConnectionDetail } from './connectionDetail.ts'
import { connectionLook } from './connectionLook.ts'
import type { ConnectionLook } from './connectionLook.ts'
import { lineFacts } from './lineFacts.ts'
import type { LineFact } from './lineFacts.ts'
import { lineSentence } from './lineSentence.ts'
import type { Resumption } from './resumption.ts'

/** What the badge is told of the line. */
export interface LineKnown {
  /** What the line to the server is doing; absent is `idle`. */
  connection: Connection | undefined
  /** Epoch milliseconds since when it has been doing so; with `now`, a short drop alarms nobody. */
  since?: number | undefined
  /** Epoch milliseconds; with it the next try counts down. */
  now?: number | undefined
  /** Whether the device has a network. */
  device?: Device | undefined
  /** The line drops again and again. */
  isUnsteady?: boolean | undefined
  /** The last absence of the line; with `now`, its end is told for a moment. */
  resumption?: Resumption | undefined
  /** What a person is told of it; by default that follows from the above. */
  look?: ConnectionLook | undefined
  /** Milliseconds that the server's clock is ahead of the device's; told among the details where it is much. */
  clockOffset?: number | undefined
  /** Messages that could not be read so far; told among the details. */
  problems?: number | undefined
  /** Milliseconds the server takes to answer; told among the details. */
  roundTrip?: number | undefined
  /** Shows beside the word, too, how long the server takes to answer. */
  showRoundTrip?: boolean | undefined
}

/** The line in words. */
export interface ToldLine {
  connection: Connection
  look: ConnectionLook
  word: string
  sentence: string
  /** What stands beside the word, the most needed first. */
  details: readonly ConnectionDetail[]
  facts: readonly LineFact[]
}

const idle: Connection = { status: 'idle' }

/** Puts what is known of the line into words. */
export function tellLine(known: LineKnown, labels: ConnectionBadgeLabels, formatters: Formatters): ToldLine {
  const { connection = idle, since, now, device, isUnsteady, resumption, roundTrip, showRoundTrip } = known
  const look = known.look ?? connectionLook(connection, { device, since, now, isUnsteady, resumption })
  const shown = { look, caughtUp: resumption?.caughtUp, now, roundTrip: showRoundTrip ? roundTrip : undefined }
  const { clockOffset, problems } = known
  return {
    connection,
    look,
    word: labels.word[look],
    sentence: lineSentence(look, connection, labels),
    details: connectionDetail(connection, { ...shown, labels, formatters }),
    facts: lineFacts({ connection, device, since, clockOffset, problems, roundTrip }, labels, formatters),
  }
}
