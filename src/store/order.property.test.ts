import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../tests/rigs/chance.ts'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { expectLegal } from '../../tests/rigs/expectLegal.ts'
import { anyDelivery, inOrder, streams } from '../../tests/rigs/legalStreams.ts'
import type { Habit, Life, Message, Stream } from '../../tests/rigs/legalStreams.ts'

const habits: Habit[] = [
  { attempts: false, seq: false },
  { attempts: true, seq: false },
  { attempts: false, seq: true },
  { attempts: true, seq: true },
]
const named = habits.map((habit) => [JSON.stringify(habit), habit] as const)

function createLiveRig() {
  const rig = createStoreRig()
  rig.store.actions.open()
  rig.up()
  return rig
}

/** A store that was told these messages, `gapMs` apart; `look` sees it after each. */
function toldOf(
  messages: Message[],
  gapMs: number,
  look: (rig: ReturnType<typeof createLiveRig>) => void = () => undefined,
) {
  const rig = createLiveRig()
  for (const { name, data } of messages) {
    rig.tell(name, data)
    rig.clock.advance(gapMs)
    look(rig)
  }
  return rig
}

const nothing = (): boolean => false
const lastOf = ({ lives, messages }: Stream): ((message: Message) => boolean) => {
  const last = new Set(lives.map(({ jobId }) => messages.findLast(({ data }) => data.jobId === jobId)))
  return (message) => last.has(message)
}
const statusOf = ({ end }: Life): string => end.slice('job-'.length)
const statuses = (lives: Life[]) => lives.map((life) => [life.jobId, statusOf(life)])
const gap = fc.constantFrom(0, 100, 1_999, 2_000, 40_000)

test.each(named)('any interleaving, duplication and loss ends in a legal state: %s', (_, habit) => {
  const deliveries = streams(habit).chain(({ messages }) => anyDelivery(messages, nothing))
  fc.assert(fc.property(deliveries, gap, (messages, gapMs) => expectLegal(toldOf(messages, gapMs).state())))
})

test.each(named)(
  'in order, however much is lost or told twice, the end that was told last is the job’s: %s',
  (_, habit) => {
    const deliveries = streams(habit).chain((stream) =>
      fc.tuple(fc.constant(stream.lives), inOrder(stream.messages, lastOf(stream))),
    )
    fc.assert(
      fc.property(deliveries, gap, ([lives, messages], gapMs) => {
        const { job } = toldOf(messages, gapMs)
        expect(lives.map(({ jobId }) => [jobId, job(jobId)?.status])).toEqual(statuses(lives))
      }),
    )
  },
)

test.each(named.slice(1))('in any order, a server that counts attempts or events loses no end: %s', (_, habit) => {
  const deliveries = streams(habit).chain((stream) =>
    fc.tuple(fc.constant(stream.lives), anyDelivery(stream.messages, lastOf(stream))),
  )
  fc.assert(
    fc.property(deliveries, gap, ([lives, messages], gapMs) => {
      const { job } = toldOf(messages, gapMs)
      expect(lives.map(({ jobId }) => [jobId, job(jobId)?.status])).toEqual(statuses(lives))
    }),
  )
})

test('in any order, without attempts or numbers, no completion is lost', () => {
  const deliveries = streams({ attempts: false, seq: false })
    .map(({ lives, messages }) => ({ lives: lives.filter(({ end }) => end === 'job-completed'), messages }))
    .chain(({ lives, messages }) =>
      fc.tuple(
        fc.constant(lives),
        anyDelivery(messages, ({ name }) => name === 'job-completed'),
      ),
    )
  fc.assert(
    fc.property(deliveries, gap, ([lives, messages], gapMs) => {
      const { job } = toldOf(messages, gapMs)
      expect(lives.map(({ jobId }) => job(jobId)?.status)).toEqual(lives.map(() => 'completed'))
    }),
  )
})

test.each(named.filter(([, { attempts, seq }]) => attempts || !seq))(
  'in any order, progress does not go back within an attempt, unless the job is put back into the queue: %s',
  (_, habit) => {
    const deliveries = streams(habit).chain(({ messages }) => anyDelivery(messages, nothing))
    fc.assert(
      fc.property(deliveries, gap, (messages, gapMs) => {
        const seen = new Map<string, number>()
        toldOf(messages, gapMs, ({ state }) => {
          for (const { jobId, attempt, status, progress = 0 } of state().jobs.values()) {
            const key = `${jobId} ${attempt}`
            expect(progress).toBeGreaterThanOrEqual(status === 'queued' ? 0 : (seen.get(key) ?? 0))
            seen.set(key, progress)
          }
        })
      }),
    )
  },
)

test.each(named)('in any order, one end of one attempt is told once: %s', (_, habit) => {
  const deliveries = streams(habit).chain(({ messages }) => anyDelivery(messages, nothing))
  fc.assert(
    fc.property(deliveries, (messages) => {
      const ids = toldOf([...messages, ...messages], 0)
        .state()
        .notifications.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('a whole stream, told twice over, is as told once', () => {
  fc.assert(
    fc.property(streams({ attempts: false, seq: true }), ({ messages }) => {
      const [once, twice] = [toldOf(messages, 0), toldOf([...messages, ...messages], 0)]
      expect(twice.state().jobs).toEqual(once.state().jobs)
      expect(twice.state().notifications).toEqual(once.state().notifications)
    }),
  )
})
