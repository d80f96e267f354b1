/** What a storage of notifications could not do, for whoever looks after the app; people need not know. */
export interface StorageProblem {
  /**
   * `unreadable`: what is kept is no history, and is written over. `newer`: a later version keeps its history there, and
   * it is left alone. `bad-item`: some of it was left out. `quota`: there is room for the newest alone. `no-answer`: the
   * storage has not answered for ten seconds.
   */
  code: 'unreadable' | 'newer' | 'bad-item' | 'quota' | 'no-answer' | 'read-failed' | 'write-failed' | 'wipe-failed'
  /** The error the storage gave, where there is one. */
  error?: unknown
}

export type TellStorage = (code: StorageProblem['code'], error?: unknown) => void

/** Tells each problem once, and takes a listener that throws for none. */
export function tellOnce(onProblem: ((problem: StorageProblem) => void) | undefined): TellStorage {
  const told = new Set<string>()
  return (code, error) => {
    if (told.has(code)) return
    told.add(code)
    try {
      onProblem?.({ code, ...(error !== undefined && { error }) })
    } catch {
      // Its own affair: the history is kept all the same.
    }
  }
}
