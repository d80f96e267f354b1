import { createStore, del, get, set } from 'idb-keyval'
import type { UseStore } from 'idb-keyval'
import { systemClock } from '../protocol/clock.ts'
import type { Clock } from '../protocol/clock.ts'
import type { NotificationStorage } from '../protocol/notificationStorage.ts'
import { createMemoryStorage } from './createMemoryStorage.ts'
import { within } from './within.ts'

export interface IndexedDbStorageOptions {
  /** The database, which nothing else may use. */
  database?: string
  /** Milliseconds after which a database that has not answered is taken to be none. */
  patienceMs?: number
  clock?: Clock
}

// They say what is wrong with the value, not with the database.
const errorsOfValues = new Set(['QuotaExceededError', 'DataCloneError'])
const isOfValue = (error: unknown): boolean => error instanceof Error && errorsOfValues.has(error.name)

/**
 * A storage in a database of its own. Where the browser has none, or it fails or does not answer, what is set lasts as
 * long as the page. Rejects where there is no room.
 */
export function createIndexedDbStorage({
  database = 'telltale',
  patienceMs = 5_000,
  clock = systemClock,
}: IndexedDbStorageOptions = {}): NotificationStorage {
  const memory = createMemoryStorage()
  let hasFailed = false
  let opened: UseStore | undefined

  const ask = async <T>(run: (store: UseStore) => Promise<T>): Promise<T> => {
    opened ??= openStore(database)
    try {
      return await run(opened)
    } catch (error) {
      if (isOfValue(error)) throw error
      // The browser may close a connection for good, as when site data is cleared: a new one may do.
      opened = openStore(database)
      return run(opened)
    }
  }
  const orMemory = async <T>(run: (store: UseStore) => Promise<T>, inMemory: () => unknown): Promise<unknown> => {
    if (hasFailed) return inMemory()
    try {
      return await within(clock, patienceMs, ask(run))
    } catch (error) {
      if (isOfValue(error)) throw error
      hasFailed = true
      return inMemory()
    }
  }
  return {
    getItem: (key) =>
      orMemory(
        (store) => get<unknown>(key, store),
        () => memory.getItem(key),
      ),
    setItem: (key, value) =>
      orMemory(
        (store) => set(key, value, store),
        () => memory.setItem(key, value),
      ),
    async removeItem(key) {
      void memory.removeItem(key)
      // Never from memory alone: what an earlier page has kept must go.
      if (typeof indexedDB !== 'undefined')
        await within(
          clock,
          patienceMs,
          ask((store) => del(key, store)),
        )
    },
  }
}

function openStore(database: string): UseStore {
  const inDatabase = createStore(database, 'kept')
  return (mode, run) =>
    inDatabase(mode, (store) => {
      const { db } = store.transaction
      // So that whoever deletes the database does not wait for this page to be closed.
      db.onversionchange = () => db.close()
      return run(store)
    })
}
