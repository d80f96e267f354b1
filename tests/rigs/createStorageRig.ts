import type { NotificationStorage } from '../../src/protocol/notificationStorage.ts'
import type { Bounds } from '../../src/store/bounds.ts'
import type { StorageProblem } from '../../src/store/storageProblem.ts'
import type { StoredNotificationsOptions } from '../../src/store/storedNotificationsOptions.ts'
import { withStoredNotifications } from '../../src/store/withStoredNotifications.ts'
import { createStoreRig, settle } from './createStoreRig.ts'

interface Kept {
  v: number
  items: { id: string; read: boolean }[]
}

/** A storage whose contents a test sees, and whose methods it can replace. */
export function createSeenStorage() {
  const kept = new Map<string, unknown>()
  const calls: string[] = []
  const noting =
    <A extends unknown[]>(name: string, run: (key: string, ...more: A) => unknown) =>
    (key: string, ...more: A) => {
      calls.push(`${name} ${key}`)
      return run(key, ...more)
    }
  const storage: NotificationStorage = {
    getItem: noting('get', (key) => kept.get(key)),
    setItem: noting('set', (key, value: unknown) => void kept.set(key, structuredClone(value))),
    removeItem: noting('remove', (key) => void kept.delete(key)),
  }
  /** The jobs of which an end is kept for a user, the newest first. */
  const jobs = (user = 'ann') =>
    (kept.get(`telltale/notifications/${user}`) as Kept | undefined)?.items.map(({ id }) => id.split('/')[1]).join('')
  return { storage, kept, calls, jobs, count: (name: string) => calls.filter((one) => one.startsWith(name)).length }
}

interface StoredVisit extends Partial<StoredNotificationsOptions> {
  /** Who is signed in; nobody where it is empty. */
  user?: string
  bounds?: Partial<Bounds>
}

/** One visit of a page whose notifications are kept in `storage`. */
export async function openStored(
  storage: NotificationStorage,
  { user = 'ann', bounds = {}, ...options }: StoredVisit = {},
) {
  const problems: StorageProblem[] = []
  const rig = createStoreRig({ bounds, ...(user !== '' && { user }) })
  const onProblem = (problem: StorageProblem): void => void problems.push(problem)
  const store = withStoredNotifications(rig.store, { storage, onProblem, ...options })
  const stop = store.actions.open()
  rig.up()
  await settle()
  return {
    ...rig,
    ...store.actions,
    store,
    /** What the store itself does, without the storage. */
    inner: rig.store.actions,
    stop,
    problems,
    codes: () => problems.map(({ code }) => code),
    /** Ends jobs, and waits for what is kept of it. */
    async complete(...jobIds: string[]) {
      for (const jobId of jobIds) rig.tell('job-completed', { jobId })
      await this.wait()
    },
    async wait(ms = 1_000) {
      rig.clock.advance(ms)
      await settle()
    },
    listed: () =>
      rig
        .state()
        .notifications.map(({ id }) => id.split('/')[1])
        .join(''),
  }
}
