import fc from 'fast-check'
import type { JobEventName } from '../../src/protocol/events.ts'

/** What a server says beside the bare event: its attempts, its numbers, both or nothing. */
export interface Habit {
  attempts: boolean
  seq: boolean
}

export interface Message {
  name: JobEventName
  data: { jobId: string; progress?: number; step?: string; error?: string; attempt?: number; seq?: number }
}

export type End = 'job-completed' | 'job-failed' | 'job-cancelled'

interface Run {
  queued: number
  isStarted: boolean
  progress: number[]
}

const run: fc.Arbitrary<Run> = fc.record({
  queued: fc.integer({ min: 0, max: 2 }),
  isStarted: fc.boolean(),
  progress: fc
    .array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 })
    .map((numbers) => numbers.toSorted((a, b) => a - b)),
})

const eventsOf = (jobId: string, { queued, isStarted, progress }: Run, end: End): Message[] => [
  { name: 'job-queued', data: { jobId } },
  ...Array.from({ length: queued }, () => ({ name: 'job-queued' as const, data: { jobId } })),
  ...(isStarted ? [{ name: 'job-started' as const, data: { jobId, step: 'Open' } }] : []),
  ...progress.map((percent) => ({ name: 'job-progress' as const, data: { jobId, progress: percent } })),
  { name: end, data: { jobId, ...(end === 'job-failed' && { error: 'Torn' }) } },
]

/** One job's whole life: runs that failed, and one that ended somehow. */
export interface Life {
  jobId: string
  end: End
  attempts: number
  messages: Message[]
}

const life = (jobId: string, habit: Habit): fc.Arbitrary<Life> =>
  fc
    .tuple(fc.array(run, { maxLength: 2 }), run, fc.constantFrom<End>('job-completed', 'job-failed', 'job-cancelled'))
    .map(([failed, last, end]) => {
      const runs = [...failed, last]
      const messages = runs.flatMap((one, at) =>
        eventsOf(jobId, one, at < failed.length ? 'job-failed' : end).map(({ name, data }) => ({
          name,
          data: habit.attempts ? { ...data, attempt: at + 1 } : data,
        })),
      )
      return { jobId, end, attempts: runs.length, messages }
    })

/** Several jobs' lives, told in one stream with the events of each job in their order. */
export interface Stream {
  lives: Life[]
  messages: Message[]
}

export const streams = (habit: Habit): fc.Arbitrary<Stream> =>
  fc
    .tuple(life('a', habit), life('b', habit), life('c', habit), fc.infiniteStream(fc.nat({ max: 2 })))
    .map(([a, b, c, turns]) => {
      const lives = [a, b, c]
      const left = lives.map(({ messages }) => [...messages])
      const messages: Message[] = []
      while (left.some((one) => one.length > 0)) {
        const next = left[turns.next().value ?? 0]?.shift()
        if (next) messages.push(next)
      }
      return { lives, messages: habit.seq ? numbered(messages) : messages }
    })

const numbered = (messages: Message[]): Message[] =>
  messages.map(({ name, data }, at) => ({ name, data: { ...data, seq: at + 1 } }))

/** The messages in any order, each any number of times; those that `keeps` picks at least once. */
export const anyDelivery = (messages: Message[], keeps: (message: Message) => boolean): fc.Arbitrary<Message[]> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...messages), { maxLength: messages.length * 2 }),
      fc.constant(messages.filter(keeps)),
    )
    .chain(([some, kept]) => {
      const all = [...some, ...kept]
      return fc.shuffledSubarray(all, { minLength: all.length })
    })

/** The messages in their order, some lost, some twice; those that `keeps` picks are there. */
export const inOrder = (messages: Message[], keeps: (message: Message) => boolean): fc.Arbitrary<Message[]> =>
  fc
    .array(fc.nat({ max: 2 }), { minLength: messages.length, maxLength: messages.length })
    .map((times) =>
      messages.flatMap((message, at) => Array<Message>(Math.max(times[at] ?? 0, keeps(message) ? 1 : 0)).fill(message)),
    )
