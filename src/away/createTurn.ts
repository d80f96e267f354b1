import type { Clock } from '../protocol/clock.ts'
import { createClaimTurn } from './createClaimTurn.ts'
import { createLockTurn } from './createLockTurn.ts'
import type { TabLocks, Turn } from './turn.ts'

interface TurnOptions {
  /** None where the browser has none. */
  locks: TabLocks | undefined
  name: string
  clock: Clock
  random: () => number
  /** Tells the other tabs that this one, by its name, would tell these; false where nobody can be told. */
  claim: (ids: readonly string[], tab: string) => boolean
  onChange: () => void
}

/** The turn by locks, and by word of mouth where the browser has none or denies them. */
export function createTurn({ locks, name, clock, random, claim, onChange }: TurnOptions) {
  const tab = random().toString(36)
  const claims = createClaimTurn({ clock, tab, post: (ids) => claim(ids, tab) })
  const onDenied = (): void => {
    chosen = claims.turn
    onChange()
  }
  let chosen = claims.turn
  if (locks) chosen = createLockTurn({ locks, name, onChange, onDenied })
  const turn: Turn = {
    decide: (ids) => chosen.decide(ids),
    isMine: () => chosen.isMine(),
    arrive: () => chosen.arrive(),
    leave: () => chosen.leave(),
    stop() {
      chosen.stop()
      claims.turn.stop()
    },
  }
  return { turn, yieldTo: claims.yieldTo }
}
