import type { StoredHistory } from './createStoredHistory.ts'

interface Session {
  user: string | undefined
  history: StoredHistory
  hasLoaded: boolean
  /** Another tab has signed this user out. */
  isForgone: boolean
}

interface SessionParts {
  getUser(): string | undefined
  historyOf(user: string | undefined): StoredHistory
  /** Told when what is kept under `key` is removed. */
  onWipe(key: string): void
}

/** Whose history is kept: that of the people who sign in one after the other, of nobody else after a sign-out. */
export function createStoredSessions({ getUser, historyOf, onWipe }: SessionParts) {
  const start = (user: string | undefined): Session => ({
    user,
    history: historyOf(user),
    hasLoaded: false,
    isForgone: false,
  })
  let session: Session | undefined = start(getUser())

  const wipe = ({ history }: Session): void => {
    void history.wipe()
    onWipe(history.key)
  }
  const signOut = (): void => {
    const ended = session
    session = undefined
    if (ended) wipe(ended)
  }
  /** Follows the user that the store has. */
  const settle = (): void => {
    const user = getUser()
    if (session && session.user !== user) signOut()
    // From somebody to nobody is a sign-out, whoever has told the store: for nobody nothing is begun anew.
    if (user !== undefined) session ??= start(user)
  }
  return {
    signOut,
    load() {
      settle()
      if (!session || session.hasLoaded) return
      session.hasLoaded = true
      void session.history.load()
    },
    save: (isLeaving: boolean) => void session?.history.save(isLeaving),
    /** Another tab has removed what is kept under `key`. */
    forgo(key: string) {
      if (session?.history.key !== key) return
      session.isForgone = true
      void session.history.forgo()
    },
    signIn() {
      if (session?.isForgone) session = undefined
      settle()
    },
  }
}
