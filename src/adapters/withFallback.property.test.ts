import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../tests/rigs/chance.ts'
import { createHandAdapter } from '../../tests/rigs/createHandAdapter.ts'
import { createSink } from '../../tests/rigs/createSink.ts'
import type { Connection } from '../protocol/connection.ts'
import { withFallback } from './withFallback.ts'

const reports = (via: 'websocket' | 'http-polling'): fc.Arbitrary<Connection> =>
  fc.oneof(
    fc.constant<Connection>({ status: 'connecting' }),
    fc.boolean().map((synced): Connection => ({ status: 'connected', via, synced })),
    fc.integer({ min: 1, max: 5 }).map((attempt): Connection => ({ status: 'reconnecting', attempt })),
    fc
      .constantFrom('closed', 'unauthorized', 'forbidden', 'exhausted', 'kicked', 'paused')
      .map((reason): Connection => ({ status: 'disconnected', reason })),
  )

type Turn =
  | { line: 'live' | 'spare'; says: Connection }
  | { line: 'live' | 'spare'; tells: string }
  | { person: 'retryNow' | 'close' }

const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: reports('websocket').map((says): Turn => ({ line: 'live', says })) },
    { weight: 6, arbitrary: reports('http-polling').map((says): Turn => ({ line: 'spare', says })) },
    { weight: 3, arbitrary: fc.constantFrom('live', 'spare').map((line): Turn => ({ line, tells: line })) },
    { weight: 1, arbitrary: fc.constant<Turn>({ person: 'retryNow' }) },
  ),
  { maxLength: 40 },
)

const isRefused = (said: Connection): boolean => said.status === 'disconnected' && said.reason !== 'exhausted'

/** Plays the turns; after each, `check` sees what stands. */
function play(script: Turn[], check: (seen: ReturnType<typeof open> & { liveSaid: Connection }) => void) {
  const seen = open()
  let liveSaid: Connection = { status: 'idle' }
  for (const turn of script) {
    if ('person' in turn) seen.handle[turn.person]()
    // A line that has not been opened cannot speak; one that has been closed may, since adapters make mistakes.
    else if (seen[turn.line].lines.length === 0) continue
    else if ('tells' in turn) seen[turn.line].message(turn.tells)
    else {
      if (turn.line === 'live') liveSaid = turn.says
      seen[turn.line].say(turn.says)
    }
    check({ ...seen, liveSaid })
  }
  return seen
}
function open() {
  const live = createHandAdapter('live')
  const spare = createHandAdapter('spare')
  const heard = createSink()
  const handle = withFallback(live.adapter, spare.adapter).connect(heard.sink)
  return { live, spare, heard, handle }
}

test('whatever the two lines say, the spare one is open only where the live one is not to be had', () => {
  fc.assert(
    fc.property(turns, (script) => {
      play(script, ({ live, spare, liveSaid }) => {
        const isWanted = liveSaid.status !== 'connected' && !isRefused(liveSaid)
        expect([live.open(), spare.open() <= (isWanted ? 1 : 0)]).toEqual([1, true])
        expect([...live.lines, ...spare.lines].every(({ closed }) => closed <= 1)).toBe(true)
      })
    }),
    { numRuns: runs(300) },
  )
})

test('whatever the two lines say, the live one’s is shown as soon as it is up or refused', () => {
  fc.assert(
    fc.property(turns, (script) => {
      play(script, ({ heard, liveSaid }) => {
        const { status } = liveSaid
        const shown = status === 'connected' ? { status, via: 'websocket' } : isRefused(liveSaid) ? liveSaid : {}
        expect(heard.last() ?? {}).toMatchObject(shown)
      })
    }),
    { numRuns: runs(300) },
  )
})

test('from one line to the other there is always a moment in which none is up, and a snapshot is due', () => {
  fc.assert(
    fc.property(turns, (script) => {
      const { connections } = play(script, () => undefined).heard
      const ups = connections.flatMap((said, at) => (said.status === 'connected' ? [{ ...said, at }] : []))
      const handed = ups.slice(1).flatMap((up, before) => (up.via === ups[before]?.via ? [] : [up]))
      for (const { at, via, synced } of handed) {
        expect(connections[at - 1]?.status).not.toBe('connected')
        expect(via === 'websocket' && synced).toBe(false)
      }
    }),
    { numRuns: runs(300) },
  )
})

test('no message of the spare line is heard while the live one is up', () => {
  fc.assert(
    fc.property(turns, (script) => {
      let before = 0
      play(script, ({ heard, liveSaid }) => {
        const told = heard.messages.slice(before).map(([, line]) => line)
        before = heard.messages.length
        expect(liveSaid.status === 'connected' && told.includes('spare')).toBe(false)
      })
    }),
    { numRuns: runs(300) },
  )
})

test('after closing nothing is heard, whatever the lines still say', () => {
  fc.assert(
    fc.property(turns, turns, (before, after) => {
      let told: number | undefined
      const { heard, live, spare } = play([...before, { person: 'close' }, ...after], (seen) => {
        if (seen.live.open() === 0) told ??= seen.heard.told()
      })
      expect(heard.told()).toBe(told)
      expect([live.open(), spare.open()]).toEqual([0, 0])
    }),
    { numRuns: runs(300) },
  )
})
