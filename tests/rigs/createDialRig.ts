import type { LineOptions } from '../../src/adapters/lineOptions.ts'
import { supervise } from '../../src/adapters/supervise.ts'
import type { Call } from '../../src/adapters/supervise.ts'
import type { PageEvents } from '../../src/adapters/watchPage.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { createSink } from './createSink.ts'
import { settle } from './createStoreRig.ts'

export const lost = { kind: 'transient', message: 'transport close' } as const

interface Options extends LineOptions {
  /** The other end answers when it is asked for a sign of life. */
  isProven?: boolean
  /** It can be asked at all. */
  canBeAsked?: boolean
}

/** A clock that a test moves, with or without its timers: a machine that sleeps runs none. */
function createSleepyClock() {
  const manual = createManualClock(1_000_000)
  let sleptMs = 0
  return {
    ...manual,
    now: () => manual.now() + sleptMs,
    jump(ms: number) {
      sleptMs += ms
    },
  }
}

/** A supervised line whose other end, page and clock a test plays by hand; no jitter but the longest. */
export async function createDialRig({ isProven = true, canBeAsked = true, ...options }: Options = {}) {
  const clock = createSleepyClock()
  const told = createSink()
  const calls: Call[] = []
  const counts = { asked: 0, hungUp: 0 }
  let page: PageEvents | undefined
  const supervisor = supervise({
    sink: told.sink,
    clock,
    random: () => 1,
    watch(events) {
      page = events
      return () => undefined
    },
    dial(_, call) {
      calls.push(call)
      const probe = (): boolean => {
        counts.asked++
        return isProven
      }
      return { hangUp: () => void counts.hungUp++, ...(canBeAsked && { probe }) }
    },
    ...options,
  })
  await settle()
  const call = (): Call => calls.at(-1)!
  return {
    ...told,
    supervisor,
    clock,
    calls,
    call,
    up: () => call().up('websocket', true),
    asked: () => counts.asked,
    hungUp: () => counts.hungUp,
    wake() {
      page?.wake()
      return settle()
    },
    hide() {
      clock.setHidden(true)
      page?.hidden(true)
    },
    show() {
      clock.setHidden(false)
      page?.hidden(false)
      page?.wake()
      return settle()
    },
    offline: () => page?.device('offline'),
    async advance(ms: number) {
      clock.advance(ms)
      await settle()
    },
    jump: clock.jump,
  }
}
