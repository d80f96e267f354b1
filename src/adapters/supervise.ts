import type { AdapterSink } from '../protocol/adapter.ts'
import { systemClock } from '../protocol/clock.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import type { DisconnectReason, Via } from '../protocol/connection.ts'
import { backoffMs } from './backoff.ts'
import { askToken } from './askToken.ts'
import type { GetToken } from './askToken.ts'
import { watchPage } from './watchPage.ts'

/** Milliseconds a line must hold before the ladder starts from the bottom again. */
const stableMs = 10_000
/** Milliseconds a try may take. */
const connectTimeoutMs = 10_000
/** Tries a token endpoint that is down gets. */
const maxTokenFailures = 10
/** Times a server may throw us out of a young line before we take it at its word. */
const maxKicks = 3

/** Why a try or a line ended. */
export interface Failure {
  kind: 'transient' | 'unauthorized' | 'forbidden' | 'kicked'
  message?: string
}

/** What a dialled line reports. Each may be called at any time; only the current line is heard. */
export interface Call {
  up(via: Via | undefined, synced: boolean): void
  down(failure: Failure): void
}

export interface SuperviseOptions {
  sink: AdapterSink
  /** Opens a line; returns what hangs up. */
  dial(token: string | undefined, call: Call): Stop
  getToken?: GetToken | undefined
  clock?: Clock | undefined
  random?: (() => number) | undefined
  watch?: typeof watchPage | undefined
}

export interface Supervisor {
  retryNow(): void
  close(): void
}

/** THE POLICY all adapters share: when to try, when to wait, when to ask for a new token, when to give up. */
export function supervise(options: SuperviseOptions): Supervisor {
  const { sink, dial, getToken, clock = systemClock, random = Math.random, watch = watchPage } = options
  let phase: 'waiting' | 'dialling' | 'up' | 'ended' | 'closed' = 'dialling'
  let turn = 0
  let attempt = 0
  let refused = false
  let kicks = 0
  let tokenFailures = 0
  let hangUp: Stop | undefined
  let stopTimer: Stop | undefined

  const rest = (): void => {
    turn++
    stopTimer?.()
    hangUp?.()
    hangUp = undefined
  }
  const end = (reason: DisconnectReason, message?: string): void => {
    rest()
    phase = 'ended'
    sink.connection({ status: 'disconnected', reason, ...(message && { message }) })
  }
  const tryAgain = (message?: string): void => {
    rest()
    phase = 'waiting'
    const waitMs = backoffMs(++attempt, random)
    sink.connection({ status: 'reconnecting', attempt, retryAt: clock.now() + waitMs, ...(message && { message }) })
    stopTimer = clock.after(waitMs, () => void call())
  }
  const settled = (): void => {
    attempt = kicks = tokenFailures = 0
    refused = false
  }
  const down = ({ kind, message }: Failure): void => {
    if (kind === 'forbidden') return end('forbidden', message)
    if (kind === 'kicked' && ++kicks >= maxKicks) return end('kicked', message)
    if (kind !== 'unauthorized') return tryAgain(message)
    // A new token gets one chance; a second refusal is for the person to answer.
    if (refused || !getToken) return end('unauthorized', message)
    refused = true
    rest()
    void call()
  }
  const call = async (): Promise<void> => {
    rest()
    const mine = turn
    const whileMine =
      <A extends unknown[]>(run: (...args: A) => void) =>
      (...args: A): void => {
        if (mine === turn) run(...args)
      }
    phase = 'dialling'
    sink.connection(attempt === 0 ? { status: 'connecting' } : { status: 'reconnecting', attempt })
    const token = await askToken(getToken, refused ? 'unauthorized' : 'connect')
    if (mine !== turn) return
    if (token.kind === 'none') return end('unauthorized')
    if (token.kind === 'failed') {
      sink.problem({ code: 'token-callback', where: 'getToken' })
      if (++tokenFailures >= maxTokenFailures) return end('exhausted', token.message)
      return tryAgain(token.message)
    }
    tokenFailures = 0
    stopTimer = clock.after(
      connectTimeoutMs,
      whileMine(() => down({ kind: 'transient', message: 'timeout' })),
    )
    hangUp = dial(token.value, {
      up: whileMine((via, synced) => {
        if (phase !== 'up') {
          stopTimer?.()
          stopTimer = clock.after(stableMs, whileMine(settled))
        }
        phase = 'up'
        sink.connection({ status: 'connected', synced, ...(via && { via }) })
      }),
      down: whileMine(down),
    })
    // A line that failed at once has already been given up.
    if (mine !== turn) hangUp?.()
  }
  const wake = (): void => {
    if (phase === 'waiting') void call()
  }
  const stopWatching = watch({ wake, device: (device) => sink.device(device) })
  void call()

  return {
    retryNow() {
      if (phase !== 'waiting' && phase !== 'ended') return
      if (phase === 'ended') settled()
      void call()
    },
    close() {
      phase = 'closed'
      rest()
      stopWatching()
    },
  }
}
