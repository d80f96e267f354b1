import type { Clock } from '../protocol/clock.ts'
import type { StatusNotification } from '../protocol/notification.ts'
import { createHistoryWriter } from './createHistoryWriter.ts'
import type { HistoryWriterParts } from './createHistoryWriter.ts'
import type { Turns } from './createTurns.ts'
import { readHistory } from './historyRecord.ts'
import { removeAtOnce, removeStored } from './removeStored.ts'
import { isQuotaError } from './setNewest.ts'
import { withLock } from './withLock.ts'

/** Milliseconds after which a storage is told not to have answered; it is waited for all the same. */
const patienceMs = 10_000

export interface StoredHistoryParts extends HistoryWriterParts {
  clock: Clock
  turns: Turns
  getList(): readonly StatusNotification[]
  keep(kept: readonly StatusNotification[]): void
}

/** What is kept of one person's history. */
export interface StoredHistory {
  readonly key: string
  /** Hands over what an earlier visit has kept. */
  load(): Promise<void>
  /** Keeps the list as it is now, where it has changed; `isLeaving` waits for no other tab. */
  save(isLeaving: boolean): Promise<void>
  /** Keeps nothing from now on, and takes back what may be on its way. */
  forgo(): Promise<void>
  /** Keeps nothing from now on, and removes what was kept. */
  wipe(): Promise<void>
}

type Stored = readonly StatusNotification[] | undefined

export function createStoredHistory(parts: StoredHistoryParts): StoredHistory {
  const { storage, key, clock, turns, tell, getList, keep } = parts
  const { agree, write } = createHistoryWriter(parts)
  let hasEnded = false
  let saved: Stored
  const isOver = (): boolean => hasEnded

  const attempt = async (code: 'read-failed' | 'write-failed', run: () => Promise<void>): Promise<void> => {
    const stopTimer = clock.after(patienceMs, () => tell('no-answer'))
    try {
      await run()
    } catch (error) {
      tell(isQuotaError(error) ? 'quota' : code, error)
    }
    stopTimer()
  }
  // What cannot be read is not written over: it may be all that is left of a long history.
  const read = (next: (stored: Stored) => Promise<void> | void): Promise<void> =>
    attempt('read-failed', async () => {
      const stored = readHistory(await storage.getItem(key), tell)
      if (stored === 'newer') {
        hasEnded = true
        tell('newer')
      }
      if (stored !== 'newer' && !hasEnded) await next(stored)
    })
  const readAndWrite = async (): Promise<void> => {
    if (hasEnded || getList() === saved) return
    await read((stored) =>
      attempt('write-failed', async () => {
        const list = getList()
        await write(list, stored, isOver)
        saved = list
      }),
    )
  }
  const remove = (): Promise<void> => turns.take(() => removeStored(storage, key, clock, tell))
  return {
    key,
    load: () =>
      turns.take(() =>
        read((stored = []) => {
          agree(stored)
          keep(stored)
        }),
      ),
    save: (isLeaving) =>
      turns.take(() => (isLeaving ? readAndWrite() : withLock(`telltale/${key}`, clock, readAndWrite))),
    async forgo() {
      hasEnded = true
      if (turns.isBusy()) await remove()
    },
    async wipe() {
      hasEnded = true
      // The page may be gone before a save that is under way has ended; after that save it is removed once more.
      if (turns.isBusy()) removeAtOnce(storage, key)
      await remove()
    },
  }
}
