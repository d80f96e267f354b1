import type { Line } from './line.ts'
import type { StatusState } from './state.ts'
import type { StatusActions } from './statusStore.ts'

interface SessionParts {
  line: Line
  getState(): StatusState
  /** Begins anew, with nothing of whoever was there before. */
  begin(user: string | undefined): void
}

export const createSessionActions = ({
  line,
  getState,
  begin,
}: SessionParts): Pick<StatusActions, 'signIn' | 'signOut'> => ({
  signIn(user) {
    if (getState().user !== user) begin(user)
    line.allow(true)
    // A line that was refused is tried again: the person has just signed in.
    if (getState().connection.status === 'disconnected') line.retryNow()
  },
  signOut: () => begin(undefined),
})
