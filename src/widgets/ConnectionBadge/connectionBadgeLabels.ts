import type { Via } from '../../protocol/connection.ts'
import type { Device } from '../../protocol/session.ts'
import type { ConnectionLook } from './connectionLook.ts'
import type { RoundTripQuality } from './roundTrip.ts'
import type { ServerStanding } from './serverStanding.ts'

/** Words of the connection badge. */
export interface ConnectionBadgeLabels {
  word: Readonly<Record<ConnectionLook, string>>
  /** One sentence for each look, read aloud when it changes. */
  sentence: Readonly<Record<ConnectionLook, string>>
  via: Readonly<Record<Via, string>>
  every: (duration: string) => string
  attempt: (attempt: string) => string
  retryIn: (duration: string) => string
  /** When the server asked for patience. */
  nextTryIn: (duration: string) => string
  retrying: string
  caughtUp: (count: number, text: string) => string
  /** The names of what is known of the line. */
  fact: Readonly<Record<'device' | 'server' | 'way' | 'round-trip' | 'up' | 'down' | 'clock' | 'left-out', string>>
  device: Readonly<Record<Device, string>>
  server: Readonly<Record<ServerStanding, string>>
  quality: Readonly<Record<RoundTripQuality, string>>
  /** How long the server takes to answer, and whether that is good. */
  roundTrip: (time: string, quality: string) => string
  clockBehind: (duration: string) => string
  clockAhead: (duration: string) => string
  /** Messages that could not be read, or that nobody asked for. */
  leftOut: (count: number, text: string) => string
  retryNow: string
  connect: string
  signIn: string
  /** Beside the word, where what the button asked for has failed. */
  actionFailed: string
  dismiss: string
  /** The name of the panel behind the badge, and after its words of the badge as a button. */
  details: string
  copyDiagnostics: string
  /** What is in the diagnostics, and what is not. */
  diagnosticsHint: string
  copied: string
  copyByHand: string
}

/** English words of the connection badge. */
export const connectionBadgeLabels: ConnectionBadgeLabels = {
  word: {
    idle: 'Not connected',
    connecting: 'Connecting',
    slow: 'Still connecting',
    live: 'Live',
    resumed: 'Back online',
    unsteady: 'Unstable',
    polling: 'Polling',
    updating: 'Updating',
    dropped: 'Reconnecting',
    reconnecting: 'Reconnecting',
    unreachable: 'Server unreachable',
    busy: 'Server busy',
    offline: 'Offline',
    closed: 'Disconnected',
    unauthorized: 'Signed out',
    forbidden: 'No access',
    exhausted: 'Connection lost',
    kicked: 'Ended by server',
    paused: 'Paused',
  },
  sentence: {
    idle: 'Live updates have not been asked for.',
    connecting: 'Connecting to the server.',
    slow: 'The server is slow to answer.',
    live: 'Updates arrive as they happen.',
    resumed: 'The connection is back, and so is what came meanwhile.',
    unsteady: 'The connection drops again and again, so updates may come late.',
    polling: 'The server is asked for news from time to time.',
    updating: 'Connected; fetching what was missed.',
    dropped: 'The connection was interrupted and is coming back.',
    reconnecting: 'The connection is down. What is shown may be out of date.',
    unreachable: 'The server has not answered for a while. What is shown may be out of date.',
    busy: 'The server is busy and asked us to wait. What is shown may be out of date.',
    offline: 'This device has no network. Updates go on when it is back.',
    closed: 'Live updates are switched off.',
    unauthorized: 'Sign in again to see live updates.',
    forbidden: 'This account may not see live updates.',
    exhausted: 'The server could not be reached after many tries.',
    kicked: 'The server ended this connection.',
    paused: 'Updates rest while nobody looks at this page.',
  },
  via: {
    websocket: 'WebSocket',
    'long-polling': 'long polling',
    sse: 'event stream',
    'http-polling': 'HTTP',
    scripted: 'scripted',
  },
  every: (duration) => `every ${duration}`,
  attempt: (attempt) => `try ${attempt}`,
  retryIn: (duration) => `in ${duration}`,
  nextTryIn: (duration) => `next try in ${duration}`,
  retrying: 'now',
  caughtUp: (count, text) =>
    count === 0 ? 'nothing missed' : count === 1 ? '1 update caught up' : `${text} updates caught up`,
  fact: {
    device: 'This device',
    server: 'Server',
    way: 'Connected by',
    'round-trip': 'Answers in',
    up: 'Up since',
    down: 'Down since',
    clock: 'Clock of this device',
    'left-out': 'Left out',
  },
  device: { online: 'Online', offline: 'Offline' },
  server: { unreachable: 'Not reachable', busy: 'Busy', refusing: 'Refuses', unknown: 'Not known' },
  quality: { good: 'good', fair: 'fair', slow: 'slow' },
  roundTrip: (time, quality) => `${time}, ${quality}`,
  clockBehind: (duration) => `${duration} slow`,
  clockAhead: (duration) => `${duration} fast`,
  leftOut: (count, text) => (count === 1 ? '1 message' : `${text} messages`),
  retryNow: 'Retry now',
  connect: 'Connect',
  signIn: 'Sign in',
  actionFailed: 'that did not work',
  dismiss: 'Dismiss',
  details: 'Connection details',
  copyDiagnostics: 'Copy diagnostics',
  diagnosticsHint: 'For a bug report: what the line did, and when. No names, addresses, tokens or contents.',
  copied: 'Copied',
  copyByHand: 'The browser does not let us copy. The text is selected, so that you can.',
}
