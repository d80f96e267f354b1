import { at } from './at.ts'
import { comeBack } from './drop.ts'
import type { Back } from './drop.ts'
import { heardUpTo, lost } from './ladder.ts'
import type { Tries } from './ladder.ts'
import type { Look, Silence } from './silence.ts'

export interface Poll extends Omit<Tries, 'busy'>, Omit<Back, 'missed'> {
  /** Milliseconds since the scenario began, at which the live line is lost; at 0 there has never been one. */
  from: number
  /** Milliseconds since the scenario began, of the first look; until then the live line is tried. */
  firstLook: number
  /** Milliseconds from one look to the next. */
  everyMs: number
  /** Milliseconds since the scenario began, at which the line is live again. */
  to: number
}

/** No live line is to be had, so the server is asked every so often: each look tells how everything stands then. */
export function poll({ from, firstLook, everyMs, to, ...rest }: Poll): Silence {
  if (!(everyMs > 0 && firstLook >= from && to < Infinity)) {
    throw new RangeError(
      `poll: a look every ${everyMs} ms from ${firstLook} to ${to}, with the line lost at ${from}, is none anybody could ` +
        'take. Give an everyMs above 0, a firstLook after the line is lost, and an end.',
    )
  }
  const polled = { status: 'connected', via: 'http-polling', synced: true, everyMs } as const
  const count = Math.ceil((to - firstLook) / everyMs)
  const looks: readonly Look[] = Array.from({ length: count }, (_, i) => ({ at: firstLook + i * everyMs }))
  const back = comeBack(to, rest)
  return {
    ...back,
    from: heardUpTo(from),
    to,
    down: [...lost(from, firstLook, rest), at(firstLook, { line: polled })],
    // From one line to the other there is a moment without any.
    up: [at(to, { line: { status: 'reconnecting', attempt: 1 } }), ...back.up],
    looks: [...looks, ...back.looks],
  }
}
