/** The part of the browser's `LockManager` that is used. */
export interface TabLocks {
  request(
    name: string,
    options: { mode?: LockMode; signal?: AbortSignal; steal?: boolean },
    held: () => Promise<void> | undefined,
  ): Promise<unknown>
  query(): Promise<{ held?: { name?: string }[] }>
}

/** Whose turn it is to tell of something. */
export interface Verdict {
  /** Ids that this tab is to tell. */
  mine: readonly string[]
  /** Somebody looks at another tab of theirs, so that nothing is to be told. */
  isSeen: boolean
}

/** One way for the tabs of a user to agree on the one that speaks. */
export interface Turn {
  decide(ids: readonly string[]): Promise<Verdict>
  /** Whether this is the tab that shows how things stand. */
  isMine(): boolean
  /** The person looks at this tab. */
  arrive(): void
  /** The person looks elsewhere. */
  leave(): void
  stop(): void
}
