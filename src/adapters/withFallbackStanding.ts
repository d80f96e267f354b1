import type { Connection } from '../protocol/connection.ts'

/** What both lines have said last, and what follows from it. */
export interface Standing {
  live: Connection
  /** Absent while it is not open. */
  spare: Connection | undefined
  /** The spare line has been up since it was opened. */
  isServing: boolean
  /** The spare line has been up since the live one was. */
  hasServed: boolean
  /** The spare line's refusal, which is for the person to answer. */
  refusal: Connection | undefined
  /** The spare line gave up for another reason. */
  isUseless: boolean
}

export const closedSpare = { spare: undefined, isServing: false } satisfies Partial<Standing>

/** The spare line may be tried again. */
export const unbarred = { refusal: undefined, isUseless: false } satisfies Partial<Standing>

export const firstStanding: Standing = { live: { status: 'idle' }, hasServed: false, ...closedSpare, ...unbarred }

// Each report becomes an object of its own: identity tells what has been shown.

export function hearLive(standing: Standing, said: Connection): Standing {
  if (said.status !== 'connected') return { ...standing, live: { ...said } }
  // What came over the spare line is no part of what the live one remembers.
  const synced = said.synced && !standing.hasServed
  return { ...standing, live: { ...said, synced }, hasServed: false, ...unbarred }
}

export function hearSpare(standing: Standing, said: Connection): Standing {
  if (said.status === 'connected') return { ...standing, spare: { ...said }, isServing: true, hasServed: true }
  if (said.status !== 'disconnected' || said.reason === 'paused') return { ...standing, spare: { ...said } }
  const isRefused = said.reason === 'unauthorized' || said.reason === 'forbidden'
  return isRefused ? { ...standing, refusal: { ...said } } : { ...standing, isUseless: true }
}

/** True where the spare line is to be open: after `after` failed tries of the live one, until that is up or refused. */
export function wantsSpare({ live, spare, refusal, isUseless }: Standing, after: number): boolean {
  if (refusal || isUseless) return false
  switch (live.status) {
    case 'connected':
      return false
    case 'disconnected':
      return live.reason === 'exhausted'
    case 'reconnecting':
      return spare !== undefined || live.attempt >= after
    case 'idle':
    case 'connecting':
      return spare !== undefined
    default:
      return live satisfies never
  }
}

/** What is shown, and whose word it is. */
export interface Shown {
  from: 'live' | 'spare'
  connection: Connection
}

export function chooseShown({ live, spare, isServing, refusal }: Standing): Shown {
  const isExhausted = live.status === 'disconnected' && live.reason === 'exhausted'
  const isSettled = live.status === 'connected' || (live.status === 'disconnected' && !isExhausted)
  if (isSettled) return { from: 'live', connection: live }
  if (refusal) return { from: 'spare', connection: refusal }
  // Until the spare line has been up, the retries of the live one say more.
  if (spare && (isServing || isExhausted)) return { from: 'spare', connection: spare }
  return { from: 'live', connection: live }
}
