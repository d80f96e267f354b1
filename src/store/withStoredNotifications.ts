import { systemClock } from '../protocol/clock.ts'
import type { Stop } from '../protocol/clock.ts'
import { createSaveTimer } from './createSaveTimer.ts'
import { createStoredHistory } from './createStoredHistory.ts'
import { createStoredSessions } from './createStoredSessions.ts'
import { createTurns } from './createTurns.ts'
import { createUsers } from './createUsers.ts'
import type { StatusStore } from './statusStore.ts'
import { tellOnce } from './storageProblem.ts'
import type { StoredNotificationsOptions } from './storedNotificationsOptions.ts'
import { watchLeaving } from './watchLeaving.ts'
import { createWipeChannel } from './wipeChannel.ts'

/**
 * A store whose notifications outlive the page, for as long as its line is open: the names of jobs, error texts and
 * links to results are kept as they are told, under the user's own key, unless `redact` leaves them out. Signing out, or
 * in as another user, removes them.
 */
export function withStoredNotifications<S extends StatusStore>(store: S, options: StoredNotificationsOptions): S {
  const { actions } = store
  // A store that cannot take a history over has no use for one.
  if (!actions.keepNotifications) return store
  const { record, sessions } = createRecorder(store, actions.keepNotifications, options)
  const line = createUsers(record)
  return {
    ...store,
    actions: {
      ...actions,
      open() {
        const stopRecording = line.add()
        const stopLine = actions.open()
        return () => {
          stopLine()
          stopRecording()
        }
      },
      signIn(user: string) {
        actions.signIn(user)
        sessions.signIn()
        if (line.hasAny()) sessions.load()
      },
      signOut() {
        actions.signOut()
        sessions.signOut()
      },
    },
  }
}

type Keep = NonNullable<StatusStore['actions']['keepNotifications']>

function createRecorder(
  store: StatusStore,
  keep: Keep,
  {
    storage,
    keyPrefix = 'telltale/notifications/',
    max = 500,
    redact = (one) => one,
    onProblem,
  }: StoredNotificationsOptions,
) {
  const { clock = systemClock } = store
  const turns = createTurns()
  const wipes = createWipeChannel()
  const getList = () => store.getState().notifications
  const sessions = createStoredSessions({
    getUser: () => store.getState().user,
    historyOf: (user) => {
      const key = `${keyPrefix}${user ?? ''}`
      return createStoredHistory({ storage, key, clock, turns, tell: tellOnce(onProblem), max, redact, getList, keep })
    },
    onWipe: wipes.tell,
  })
  const timer = createSaveTimer(clock, sessions.save)
  const record = (): Stop => {
    let seen = getList()
    const follow = (): void => {
      sessions.load()
      if (getList() === seen) return
      seen = getList()
      timer.soon()
    }
    const ends = [store.subscribe(follow), watchLeaving(timer.now), wipes.listen(sessions.forgo)]
    sessions.load()
    return () => {
      timer.now()
      for (const stop of ends) stop()
    }
  }
  return { record, sessions }
}
