import { expect, test } from 'vitest'
import { createSeenStorage, openStored } from '../../tests/rigs/createStorageRig.ts'
import { settle } from '../../tests/rigs/createStoreRig.ts'

test('a sign-out removes what was kept, and nothing is kept after it', async () => {
  const { storage, kept } = createSeenStorage()
  const page = await openStored(storage)
  await page.complete('a')
  expect(kept.size).toBe(1)
  page.signOut()
  await page.wait()
  expect(kept.size).toBe(0)
  page.keepNotifications?.([
    { kind: 'digest', id: 'd', at: 1, completed: 2, failed: 0, seen: false, read: false, toast: false },
  ])
  await page.wait()
  expect(kept.size).toBe(0)
})

test('a sign-out while the line is closed removes it as well', async () => {
  const { storage, kept } = createSeenStorage()
  const page = await openStored(storage)
  await page.complete('a')
  page.stop()
  page.signOut()
  await settle()
  expect(kept.size).toBe(0)
})

test('a page that has only just come up can sign out before anything is read', async () => {
  const { storage, kept } = createSeenStorage()
  kept.set('telltale/notifications/ann', { v: 1, items: [] })
  const page = await openStored(storage)
  page.signOut()
  await settle()
  expect(kept.size).toBe(0)
})

test('a sign-out that is told to the store itself removes it too', async () => {
  const { storage, kept } = createSeenStorage()
  const page = await openStored(storage)
  await page.complete('a')
  page.inner.signOut()
  await page.wait()
  expect(kept.size).toBe(0)
  expect(page.codes()).toEqual([])
})

test('another user finds nothing of the last one, neither listed nor kept', async () => {
  const { storage, kept, jobs } = createSeenStorage()
  const page = await openStored(storage)
  await page.complete('a')
  page.signIn('ben')
  page.up()
  await page.complete('b')
  expect([...kept.keys()]).toEqual(['telltale/notifications/ben'])
  expect(jobs('ben')).toBe('b')
})

test('whoever signs in where nobody was signed in finds nothing of nobody', async () => {
  const { storage, kept } = createSeenStorage()
  const page = await openStored(storage, { user: '' })
  await page.complete('a')
  page.signIn('ann')
  await page.wait()
  expect(kept.size).toBe(0)
})

test('somebody who signs in again after a sign-out begins anew, and is kept', async () => {
  const { storage, jobs } = createSeenStorage()
  const page = await openStored(storage)
  await page.complete('a')
  page.signOut()
  page.signIn('ann')
  page.up()
  await page.complete('b')
  expect(jobs()).toBe('b')
  expect(page.listed()).toBe('b')
})

test('the same user signing in again loses nothing', async () => {
  const { storage, jobs } = createSeenStorage()
  const page = await openStored(storage)
  await page.complete('a')
  page.signIn('ann')
  await page.complete('b')
  expect(jobs()).toBe('ba')
})

test('a history that comes after the sign-out is thrown away', async () => {
  const seen = createSeenStorage()
  const first = await openStored(seen.storage)
  await first.complete('a')
  const answers: (() => void)[] = []
  const getItem = (key: string) => new Promise((resolve) => answers.push(() => resolve(seen.storage.getItem(key))))
  const kept = seen.kept.get('telltale/notifications/ann')
  const page = await openStored({ ...seen.storage, getItem })
  page.signOut()
  page.signIn('ben')
  seen.kept.set('telltale/notifications/ann', kept)
  answers[0]?.()
  await page.wait()
  expect(page.listed()).toBe('')
  expect(seen.kept.size).toBe(0)
})

test('a save that is under way at the sign-out brings nothing back', async () => {
  const { storage, kept } = createSeenStorage()
  const waiting: (() => void)[] = []
  const setItem = (key: string, value: unknown) =>
    new Promise<void>((resolve) => waiting.push(() => (kept.set(key, value), resolve())))
  const page = await openStored({ ...storage, setItem })
  await page.complete('a')
  page.signOut()
  waiting[0]?.()
  expect(kept.size).toBe(1)
  await settle()
  expect([kept.size, waiting.length]).toEqual([0, 1])
})

test('what is there is removed at once, though a save is under way: the page may be gone before it ends', async () => {
  const { storage, kept } = createSeenStorage()
  const first = await openStored(storage)
  await first.complete('a')
  const page = await openStored({ ...storage, setItem: () => new Promise(() => {}) })
  await page.complete('b')
  page.signOut()
  expect(kept.size).toBe(0)
})

test('a removal that fails is tried again, and told where it never works', async () => {
  const { storage, kept, calls } = createSeenStorage()
  let failures = 3
  const removeItem = (key: string) => (failures-- > 0 ? Promise.reject(new Error('busy')) : storage.removeItem(key))
  const page = await openStored({ ...storage, removeItem })
  await page.complete('a')
  page.signOut()
  for (const ms of [0, 1_000, 2_000, 4_000]) await page.wait(ms)
  expect([kept.size, page.codes()]).toEqual([0, []])
  failures = Infinity
  page.signIn('ann')
  page.signOut()
  for (const ms of [0, 1_000, 2_000, 4_000, 8_000, 16_000]) await page.wait(ms)
  expect(page.codes()).toEqual(['wipe-failed'])
  expect(calls.filter((one) => one.startsWith('remove'))).toHaveLength(1)
})

test('a tab that goes on as a user who has signed out in another writes nothing back, until they sign in', async () => {
  const { storage, kept, jobs } = createSeenStorage()
  const [here, there] = [await openStored(storage), await openStored(storage)]
  await here.complete('a')
  await there.complete('a')
  here.signOut()
  await heardByTabs()
  await there.complete('b')
  expect(kept.size).toBe(0)
  there.signIn('ann')
  await there.complete('c')
  expect(jobs()).toBe('cba')
  here.stop()
  there.stop()
})

/** Comes after all that was posted before, since one channel hears in order. */
async function heardByTabs(): Promise<void> {
  const [from, to] = [new BroadcastChannel('telltale/wiped'), new BroadcastChannel('telltale/wiped')]
  await new Promise((resolve) => {
    to.addEventListener('message', resolve)
    from.postMessage({})
  })
  from.close()
  to.close()
  await settle()
}
