import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStoreRig } from '../../../tests/rigs/createStoreRig.ts'
import type { Connection, DisconnectReason } from '../../protocol/connection.ts'
import { connectionLook } from '../../widgets/ConnectionBadge/connectionLook.ts'
import type { ConnectionLook } from '../../widgets/ConnectionBadge/connectionLook.ts'
import { createShownLine } from './createShownLine.ts'
import { readLine } from './readLine.ts'

const reasons = ['closed', 'unauthorized', 'forbidden', 'exhausted', 'kicked', 'paused'] as const
const turn = fc.oneof(
  fc.constantFrom<Connection>(
    { status: 'connecting' },
    { status: 'connected', synced: true, via: 'websocket' },
    { status: 'connected', synced: true, via: 'http-polling', everyMs: 10_000 },
    { status: 'connected', synced: false, via: 'websocket' },
    { status: 'reconnecting', attempt: 1 },
    { status: 'reconnecting', attempt: 1, busy: true },
  ),
  fc.constantFrom<DisconnectReason>(...reasons).map((reason): Connection => ({ status: 'disconnected', reason })),
  fc.constantFrom('online' as const, 'offline' as const),
)
const history = fc.array(
  fc.tuple(turn, fc.oneof(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 70_000 }))),
)

/** Plays what a line does, and each look that was on screen with its moment. */
function play(turns: readonly (readonly [Connection | 'online' | 'offline', number])[]) {
  const { store, clock, sink } = createStoreRig({ commands: [] })
  store.actions.open()
  const shown = createShownLine(store)
  const truth = (): ConnectionLook => {
    const line = readLine(store.getState(), clock.now())
    return connectionLook(line.connection, { ...line, now: clock.now() })
  }
  const seen: { at: number; look: ConnectionLook }[] = []
  const note = (): void => {
    const { look } = shown.get()
    if (seen.at(-1)?.look !== look) seen.push({ at: clock.now(), look })
  }
  const stop = shown.subscribe(note)
  note()
  const lies: string[] = []
  const check = (): void => {
    const [said, is] = [shown.get().look, truth()]
    if (['live', 'polling', 'resumed'].includes(said) && !['live', 'polling', 'resumed'].includes(is)) {
      lies.push(`${said} where it is ${is}`)
    }
  }
  for (const [what, ms] of turns) {
    if (typeof what === 'string') sink().device(what)
    else sink().connection(what)
    check()
    clock.advance(ms)
    check()
  }
  clock.advance(120_000)
  return { seen, lies, said: shown.get().look, is: truth(), pending: clock.pending(), stop, clock }
}

const urgent = ['offline', 'unauthorized', 'forbidden', 'exhausted', 'kicked', 'closed']

test('no word is gone before two seconds, but for one that is no longer true or that the person has to know', () => {
  fc.assert(
    fc.property(history, (turns) => {
      const { seen } = play(turns)
      const short = seen.filter(({ at, look }, i) => {
        const next = seen[i + 1]
        if (!next || next.at - at >= 2_000 || urgent.includes(next.look)) return false
        // It said that all is well, or that it is being made so, or the page has just been opened.
        if (['live', 'polling', 'resumed', 'updating', 'idle', 'connecting'].includes(look)) return false
        return !(look === 'dropped' && next.look === 'reconnecting')
      })
      expect(short).toEqual([])
    }),
  )
})

test('a line that is not in order is never called live', () => {
  fc.assert(
    fc.property(history, (turns) => {
      expect(play(turns).lies).toEqual([])
    }),
  )
})

test('whatever happened, in the end what is told is so, and no timer runs', () => {
  fc.assert(
    fc.property(history, (turns) => {
      const { said, is, pending } = play(turns)
      expect([said, pending]).toEqual([is, 0])
    }),
  )
})
