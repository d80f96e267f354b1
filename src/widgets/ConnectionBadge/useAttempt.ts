import { useState } from 'react'
import type { ConnectionAction } from './connectionAction.ts'
import type { ConnectionLook } from './connectionLook.ts'

/** An action as a button: what became of the last press is known until the line looks otherwise. */
export interface Attempt {
  text: string
  /** A press now would change nothing. */
  isUnderWay: boolean
  hasFailed: boolean
  start(): void
}

/** Does what the person asks for, once at a time, and knows when it failed. */
export function useAttempt(action: ConnectionAction | undefined, look: ConnectionLook): Attempt | undefined {
  const [last, setLast] = useState<{ look: ConnectionLook; status: 'pending' | 'failed' }>()
  const status = last?.look === look ? last.status : undefined
  if (!action) return undefined
  const isUnderWay = action.isUnderWay || status === 'pending'
  const run = async (): Promise<void> => {
    try {
      const outcome = action.run()
      if (outcome instanceof Promise) {
        setLast({ look, status: 'pending' })
        await outcome
      }
      setLast(undefined)
    } catch {
      setLast({ look, status: 'failed' })
    }
  }
  return {
    text: action.text,
    isUnderWay,
    hasFailed: status === 'failed',
    start: () => {
      if (!isUnderWay) void run()
    },
  }
}
