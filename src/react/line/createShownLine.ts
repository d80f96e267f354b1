import { systemClock } from '../../protocol/clock.ts'
import type { Clock, Stop } from '../../protocol/clock.ts'
import type { StatusState } from '../../store/state.ts'
import type { StatusStore } from '../../store/statusStore.ts'
import { connectionLook } from '../../widgets/ConnectionBadge/connectionLook.ts'
import type { ConnectionLook } from '../../widgets/ConnectionBadge/connectionLook.ts'
import { heldUntil, holdLook } from '../../widgets/ConnectionBadge/holdLook.ts'
import type { HeldLook } from '../../widgets/ConnectionBadge/holdLook.ts'
import { nextTurn, readLine } from './readLine.ts'
import type { Line } from './readLine.ts'

/** The line as it is told: up to two seconds behind the line itself, but never better than it is. */
export interface TellableLine extends Line {
  look: ConnectionLook
}

/** What all badges of a store tell, so that they tell the same. */
export interface ShownLine {
  /** The same object until something else is to be told. */
  get(): TellableLine
  subscribe(listener: () => void): Stop
}

/** Milliseconds after which a change was not seen to happen: a replay has leapt, or the page was asleep. */
const seenWithinMs = 100

const shownLines = new WeakMap<StatusStore, ShownLine>()

/** The shown line of a store: one for all its badges. */
export function shownLineOf(store: StatusStore): ShownLine {
  const known = shownLines.get(store) ?? createShownLine(store)
  shownLines.set(store, known)
  return known
}

/** Creates a shown line; a timer runs only while time alone may change what is told. */
export function createShownLine(store: StatusStore): ShownLine {
  const clock: Clock = store.clock ?? systemClock
  const listeners = new Set<() => void>()
  let held: HeldLook | undefined
  let told: TellableLine | undefined
  let seen: StatusState | undefined
  let stopTimer: Stop | undefined
  let stopStore: Stop | undefined

  const look = (): void => {
    const now = clock.now()
    const state = store.getState()
    const fresh = tellLine(state, now)
    const wasMissed = state.connectionSince !== seen?.connectionSince && now - state.connectionSince > seenWithinMs
    seen = state
    held = holdLook(wasMissed ? undefined : held, fresh.look, now)
    stopTimer?.()
    const dues = [heldUntil(held), nextTurn(state, now)].filter((at) => at !== undefined)
    stopTimer = dues.length > 0 ? clock.after(Math.min(...dues) - now, look) : undefined
    // What is held stays as it was, with the words that belonged to it.
    if (told && (held.look !== fresh.look || isSameLine(told, fresh))) return
    told = fresh
    for (const listener of listeners) listener()
  }
  // Most changes of a store are about jobs.
  const lookAtChange = (): void => {
    if (!seen || isAboutLine(seen, store.getState())) look()
  }
  return {
    get() {
      if (listeners.size > 0 && told) return told
      const fresh = tellLine(store.getState(), clock.now())
      if (!told || !isSameLine(told, fresh)) told = fresh
      return told
    },
    subscribe(listener) {
      const own = (): void => listener()
      listeners.add(own)
      if (listeners.size === 1) {
        held = undefined
        stopStore = store.subscribe(lookAtChange)
        look()
      }
      return () => {
        if (!listeners.delete(own) || listeners.size > 0) return
        stopStore?.()
        stopTimer?.()
        stopTimer = undefined
      }
    },
  }
}

/** What the line is at `now`, and what is said of it where nothing is held back. */
export function tellLine(state: StatusState, now: number): TellableLine {
  const line = readLine(state, now)
  return { ...line, look: connectionLook(line.connection, { ...line, now }) }
}

const isAboutLine = (before: StatusState, after: StatusState): boolean =>
  before.connection !== after.connection ||
  before.connectionSince !== after.connectionSince ||
  before.device !== after.device ||
  before.lineRecord !== after.lineRecord

const isSameLine = (a: TellableLine, b: TellableLine): boolean =>
  a.look === b.look &&
  a.connection === b.connection &&
  a.since === b.since &&
  a.device === b.device &&
  a.isUnsteady === b.isUnsteady &&
  a.resumption?.resumedAt === b.resumption?.resumedAt &&
  a.resumption?.caughtUp === b.resumption?.caughtUp
