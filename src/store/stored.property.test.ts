import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStored } from '../../tests/rigs/createStorageRig.ts'
import type { NotificationStorage } from '../protocol/notificationStorage.ts'

const prefix = 'telltale/notifications/'

/** A storage that takes its time, and fails as `script` says: each call takes the next line of it, and then all is well. */
function createSlowStorage(script: readonly { turns: number; fails: 'no' | 'before' | 'after' }[]) {
  const kept = new Map<string, unknown>()
  const lines = script.values()
  const call = async (run: () => unknown): Promise<unknown> => {
    const { turns, fails } = lines.next().value ?? { turns: 0, fails: 'no' }
    for (let turn = 0; turn < turns; turn++) await Promise.resolve()
    if (fails === 'before') throw new Error('failed before')
    const answer = run()
    for (let turn = 0; turn < turns; turn++) await Promise.resolve()
    // As where the write has landed, and the word of it has not.
    if (fails === 'after') throw new Error('failed after')
    return answer
  }
  const storage: NotificationStorage = {
    getItem: (key) => call(() => structuredClone(kept.get(key))),
    setItem: (key, value) => call(() => kept.set(key, structuredClone(value))),
    removeItem: (key) => call(() => kept.delete(key)),
  }
  return { kept, storage }
}

// A removal is tried six times: no more failures than it outlives.
const maxFailures = 5
const line = fc.record({ turns: fc.nat({ max: 12 }), fails: fc.constantFrom('no', 'no', 'before', 'after') })
const script = fc.array(line, { maxLength: 25 }).map((lines) => {
  let failures = 0
  return lines.map((one) => (one.fails !== 'no' && ++failures > maxFailures ? { ...one, fails: 'no' as const } : one))
})
const step = fc.oneof(
  fc.record({ do: fc.constant('end'), job: fc.nat({ max: 5 }) }),
  fc.record({ do: fc.constant('wait'), ms: fc.nat({ max: 1_500 }) }),
  fc.record({ do: fc.constant('turn'), turns: fc.nat({ max: 9 }) }),
  fc.record({ do: fc.constant('sign in'), user: fc.constantFrom('ann', 'ben') }),
  fc.record({ do: fc.constantFrom('sign out', 'clear', 'leave') }),
) as fc.Arbitrary<{ do: string; job?: number; ms?: number; turns?: number; user?: string }>

type Page = Awaited<ReturnType<typeof openStored>>

async function take(page: Page, one: { do: string; job?: number; ms?: number; turns?: number; user?: string }) {
  const user = page.state().user
  if (one.do === 'end' && user) page.tell('job-completed', { jobId: `${user}${one.job}` })
  if (one.do === 'wait') page.clock.advance(one.ms ?? 0)
  if (one.do === 'sign in' && one.user) page.signIn(one.user)
  if (one.do === 'sign in') page.up()
  if (one.do === 'sign out') page.signOut()
  if (one.do === 'clear') page.clearNotifications()
  if (one.do === 'leave') page.open()()
  for (let turn = 0; turn < (one.turns ?? 0); turn++) await Promise.resolve()
}

const foreignIn = (kept: ReadonlyMap<string, unknown>): string[] =>
  [...kept].flatMap(([key, record]) => {
    const { items } = record as { items: { jobId?: string }[] }
    const user = key.slice(prefix.length)
    return items.flatMap(({ jobId }) => (jobId?.startsWith(user) === false ? `${jobId} under ${user}` : []))
  })

test('however slow a storage is and however it fails, it ends empty after a sign-out, and never has one’s under another’s key', async () => {
  await fc.assert(
    fc.asyncProperty(script, fc.array(step, { maxLength: 25 }), async (lines, steps) => {
      const { kept, storage } = createSlowStorage(lines)
      const page = await openStored(storage)
      for (const one of steps) {
        await take(page, one)
        expect(foreignIn(kept)).toEqual([])
      }
      page.signOut()
      // Longer than all tries of all removals take, one after the other.
      for (let round = 0; round < 60; round++) await page.wait(16_000)
      page.stop()
      await page.wait(0)
      expect(page.codes()).not.toContain('wipe-failed')
      expect([...kept.keys()]).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('whatever one visit has listed when it is left the next one lists, where the storage does not fail', async () => {
  await fc.assert(
    fc.asyncProperty(script, fc.array(step, { maxLength: 25 }), async (lines, steps) => {
      const { storage } = createSlowStorage(lines.map(({ turns }) => ({ turns, fails: 'no' })))
      const first = await openStored(storage)
      for (const one of steps) if (one.do !== 'sign out' && one.do !== 'sign in') await take(first, one)
      await first.wait()
      first.stop()
      await first.wait()
      const second = await openStored(storage)
      await second.wait(0)
      expect(second.state().notifications.map(({ id }) => id)).toEqual(first.state().notifications.map(({ id }) => id))
      second.stop()
    }),
    { numRuns: 60 },
  )
})
