import type { Stop } from '../protocol/clock.ts'
import { dialOnce } from './dialOnce.ts'
import type { Attempt, DialParts } from './dialOnce.ts'
import type { Background } from './lineOptions.ts'
import { toldWaitMs, unseenWaitMs } from './patience.ts'
import type { Failure, Remedy } from './patience.ts'

export type Phase = 'trying' | 'waiting' | 'told to wait' | 'paused' | 'ended' | 'closed'

/** One try after another, with what the last one taught between them. */
export interface Ladder {
  phase(): Phase
  /** The try under way, or the line that is up. */
  current(): Attempt | undefined
  /** It has ended for want of a line or a token, not because it was refused. */
  isExhausted(): boolean
  /** Tries now, unless a try is under way or the ladder is closed. */
  retryNow(): void
  /** Ends what is under way; nothing is tried until someone asks. */
  rest(phase: 'paused' | 'closed'): void
}

interface LadderParts extends Omit<DialParts, 'onEnd'> {
  background: Background
}

/** Creates a ladder and takes its first step. */
export function createLadder({ background, ...parts }: LadderParts): Ladder {
  const { sink, clock, patience } = parts
  let phase: Phase = 'trying'
  let current: Attempt | undefined
  let isExhausted = false
  let stopTimer: Stop = () => undefined

  const settle = (next: Phase): void => {
    stopTimer()
    current?.end()
    current = undefined
    phase = next
  }
  const start = (): void => {
    settle('trying')
    const attempt = patience.attempt()
    // Told last, here and below: whoever hears it may end it in the same breath.
    current = dialOnce({ ...parts, onEnd })
    sink.connection(attempt === 0 ? { status: 'connecting' } : { status: 'reconnecting', attempt })
  }
  const onEnd = (what: Remedy, failure: Partial<Failure>): void => {
    if (what === 'again') return start()
    if (what === 'wait') return wait(failure)
    settle('ended')
    isExhausted = what === 'exhausted'
    sink.connection({ status: 'disconnected', reason: what, ...said(failure) })
  }
  const wait = (failure: Partial<Failure>): void => {
    const isTold = failure.kind === 'busy'
    settle(isTold ? 'told to wait' : 'waiting')
    const isUnseen = background !== 'keep' && clock.hidden()
    const waitMs = patience.nextWaitMs(Math.max(toldWaitMs(failure), isUnseen ? unseenWaitMs : 0))
    const next = { attempt: patience.attempt(), retryAt: clock.now() + waitMs, ...(isTold && { busy: true as const }) }
    stopTimer = clock.after(waitMs, start)
    sink.connection({ status: 'reconnecting', ...next, ...said(failure) })
  }
  start()

  return {
    phase: () => phase,
    current: () => current,
    isExhausted: () => isExhausted && phase === 'ended',
    rest: settle,
    retryNow() {
      if (phase === 'ended' || phase === 'paused') patience.reset()
      if (phase !== 'trying' && phase !== 'closed') start()
    },
  }
}

const said = ({ message }: Partial<Failure>): { message?: string } => (message === undefined ? {} : { message })
