import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../tests/rigs/chance.ts'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { expectLegal } from '../../tests/rigs/expectLegal.ts'
import { streams } from '../../tests/rigs/legalStreams.ts'
import type { StatusState } from './state.ts'

type Told = readonly [name: string, data: unknown]

const asides: fc.Arbitrary<Told> = fc.oneof(
  fc.record({ waiting: fc.nat(9) }).map((normal): Told => ['queue-status', { normal }]),
  fc.nat(1_000).map((timestamp): Told => ['system-metrics', { timestamp }]),
  fc.constant<Told>(['auth-error', { code: 'ADMIN_REQUIRED' }]),
  fc.nat(3).map((id): Told => ['system-alert', { id: `${id}`, message: 'm' }]),
  fc.constant<Told>(['job-exploded', {}]),
  fc.constantFrom('queued', 'progress', 'completed', 'failed').map((status): Told => [
    'snapshot',
    {
      jobs: [
        { jobId: 'a', status },
        { jobId: 'b', status: 'progress', progress: 30 },
      ],
    },
  ]),
)

const tellings = fc
  .tuple(streams({ attempts: false, seq: false }), fc.array(asides, { maxLength: 8 }))
  .chain(([{ messages }, others]) => {
    const all = [...messages.map(({ name, data }): Told => [name, data]), ...others]
    return fc.shuffledSubarray(all, { minLength: all.length })
  })

/** What happens after each message: how long it takes to the next, and who looks meanwhile. */
const pause = fc.record({ ms: fc.constantFrom(0, 1, 20, 99, 3_000), isFlushed: fc.boolean(), isHidden: fc.boolean() })
type Pause = typeof pause extends fc.Arbitrary<infer T> ? T : never

function play(messages: readonly Told[], pauses: readonly Pause[], asYouLike: boolean) {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  rig.store.actions.subscribeAdmin()
  for (const [at, [name, data]] of messages.entries()) {
    const { ms, isFlushed, isHidden } = pauses[at % pauses.length]!
    rig.clock.setHidden(asYouLike && isHidden)
    rig.sink().message(name, data)
    if (asYouLike ? isFlushed : true) rig.store.flush()
    rig.clock.advance(ms)
  }
  rig.store.flush()
  return rig.state()
}

/** The state as values. Ends that nobody saw are gathered per fold: the lines that gather them may differ. */
function settled({ jobs, notifications, notified, ...state }: StatusState) {
  const single = (ids: Iterable<string>) => [...ids].filter((id) => !id.startsWith('digest/')).toSorted()
  return { ...state, jobs: [...jobs], told: single(notifications.map(({ id }) => id)), notified: single(notified) }
}

test('the state does not depend on when what came is folded', () => {
  fc.assert(
    fc.property(tellings, fc.array(pause, { minLength: 1, maxLength: 20 }), (messages, pauses) => {
      const [eager, lazy] = [play(messages, pauses, false), play(messages, pauses, true)]
      expect(settled(lazy)).toEqual(settled(eager))
      expectLegal(lazy)
    }),
    { numRuns: runs(300) },
  )
})

test('the same messages at the same moments always give the same state', () => {
  fc.assert(
    fc.property(tellings, fc.array(pause, { minLength: 1, maxLength: 20 }), (messages, pauses) => {
      expect(play(messages, pauses, true)).toEqual(play(messages, pauses, true))
    }),
  )
})
