import { isRecord } from '../protocol/check.ts'
import { openBroadcast } from './openBroadcast.ts'
import { sharedActs } from './sharedActs.ts'
import type { StatusActions, StatusStore } from './statusStore.ts'

/** The part of a `BroadcastChannel` that is used. */
export interface TabChannel {
  postMessage(message: unknown): void
  addEventListener(name: 'message', listener: (event: { data: unknown }) => void): void
  close(): void
}

type Act = (...given: unknown[]) => void

const openShared = (): TabChannel | undefined => openBroadcast('telltale/notifications')

/**
 * A store whose tabs agree on what was seen, read, dismissed and removed, for as long as its line is open. Each tab
 * hears of the jobs over its own line; what travels between tabs is only what the person did, and only between tabs
 * of the same `user`.
 */
export function withSharedNotifications<S extends StatusStore>(store: S, openChannel = openShared): S {
  const { actions } = store
  let users = 0
  let channel: TabChannel | undefined

  const hear = ({ data }: { data: unknown }): void => {
    if (!isRecord(data) || data['user'] !== store.getState().user) return
    const act = sharedActs.find(({ name }) => name === data['act'])
    const given = act?.read(data['given'])
    // Not the action given out below, which would tell the other tabs once more.
    if (act && given) (actions[act.name] as Act | undefined)?.(...given)
  }
  const tellAs = ({ name, read }: (typeof sharedActs)[number]): [string, Act | undefined] => {
    const act = actions[name] as Act | undefined
    const both: Act = (...given) => {
      act?.(...given)
      channel?.postMessage({ user: store.getState().user, act: name, given: read(given) })
    }
    return [name, act && both]
  }
  const open: StatusActions['open'] = () => {
    if (users++ === 0) {
      channel = openChannel()
      channel?.addEventListener('message', hear)
    }
    const stopLine = actions.open()
    let isOpen = true
    return () => {
      stopLine()
      if (isOpen && --users === 0) {
        channel?.close()
        channel = undefined
      }
      isOpen = false
    }
  }
  return { ...store, actions: { ...actions, ...Object.fromEntries(sharedActs.map(tellAs)), open } }
}
