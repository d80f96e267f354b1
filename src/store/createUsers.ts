import type { Stop } from '../protocol/clock.ts'

/** Runs `begin` for the first user, and stops with the last one. */
export function createUsers(begin: () => Stop) {
  let users = 0
  let stop: Stop | undefined
  return {
    hasAny: () => users > 0,
    add(): Stop {
      if (users++ === 0) stop = begin()
      let isHere = true
      return () => {
        if (isHere && --users === 0) stop?.()
        isHere = false
      }
    },
  }
}
