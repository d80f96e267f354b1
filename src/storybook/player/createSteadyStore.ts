import type { JobChange } from '../../store/arrival.ts'
import type { StatusStore } from '../../store/statusStore.ts'
import type { Replay } from '../createReplay.ts'
import type { Act } from './createActLog.ts'
import { createSteadyActions } from './createSteadyActions.ts'
import { createSteadyClock } from './createSteadyClock.ts'

/** One store for the page, whichever replay stands behind it. */
export interface SteadyStore {
  readonly store: StatusStore
  /** Makes `replay` what the page sees: it has lived through the same again, so nobody is told of its changes. */
  show(replay: Replay): void
  /** Moves the present replay on; the page is told once, at the end. */
  leap(move: () => void): void
}

interface SteadyParts {
  /** Somebody looks as an admin. */
  onAdmin(): void
  /** A person did something that can be done again in another replay. */
  onAct(act: Act): void
}

export function createSteadyStore(first: Replay, { onAdmin, onAct }: SteadyParts): SteadyStore {
  const listeners = new Set<() => void>()
  const jobListeners = new Set<(change: JobChange) => void>()
  let current = first
  let isHeld = false
  const clock = createSteadyClock(() => current.clock)

  const tell = (): void => {
    if (!isHeld) for (const listener of listeners) listener()
  }
  // A replay that another has taken the place of lives on no further, and so has no more to tell.
  const follow = ({ store }: Replay): void => {
    store.subscribe(tell)
    store.actions.onJobEvent((change) => {
      for (const listener of jobListeners) listener(change)
    })
  }
  const jumped = (): void => {
    clock.refresh()
    tell()
  }
  follow(first)

  return {
    store: {
      clock,
      ...(first.store.capabilities && { capabilities: first.store.capabilities }),
      getState: () => current.store.getState(),
      getInitialState: () => current.store.getInitialState(),
      subscribe: (listener) => addTo(listeners, listener),
      actions: createSteadyActions(
        () => current.store,
        (listener) => addTo(jobListeners, listener),
        onAdmin,
        onAct,
      ),
    },
    show(replay) {
      current = replay
      follow(replay)
      jumped()
    },
    leap(move) {
      isHeld = true
      try {
        move()
      } finally {
        isHeld = false
      }
      jumped()
    },
  }
}

function addTo<T extends unknown[]>(set: Set<(...given: T) => void>, listener: (...given: T) => void): () => void {
  // Of one’s own, so that to add the same twice and to stop once leaves one.
  const own = (...given: T): void => listener(...given)
  set.add(own)
  return () => set.delete(own)
}
