import { expect, test } from 'vitest'
import { createSeenStorage, openStored } from '../../tests/rigs/createStorageRig.ts'

const annKey = 'telltale/notifications/ann'
const full = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'))

async function openWith(record: unknown) {
  const seen = createSeenStorage()
  seen.kept.set(annKey, record)
  return { ...seen, page: await openStored(seen.storage) }
}

test('a history of a later version is left untouched until its user signs out', async () => {
  const later = { v: 2, items: { compressed: true } }
  const { page, kept } = await openWith(later)
  await page.complete('a')
  expect([kept.get(annKey), page.codes()]).toEqual([later, ['newer']])
  page.signOut()
  await page.wait()
  expect(kept.size).toBe(0)
})

test.each(['text', 4, [[]], {}, { v: 0, items: [] }, { v: 1 }, { v: 1, items: {} }, { items: [] }])(
  '%o is no history: it is told, and written over',
  async (record) => {
    const { page, jobs } = await openWith(record)
    await page.complete('a')
    expect([jobs(), page.codes()]).toEqual(['a', ['unreadable']])
  },
)

const good = {
  kind: 'completed',
  id: 'job/a/1/completed',
  jobId: 'a',
  attempt: 1,
  at: 1,
  seen: true,
  read: true,
  toast: false,
}

test('of a history with broken notifications the others live', async () => {
  const bad = [null, 'x', { ...good, at: 'NaN' }, { ...good, kind: 'x' }, { ...good, attempt: {} }]
  const { page } = await openWith({ v: 1, items: [...bad, good] })
  expect([page.listed(), page.codes()]).toEqual(['a', ['bad-item']])
})

test('a link that nobody should follow does not come out of a storage', async () => {
  const { page } = await openWith({ v: 1, items: [{ ...good, resultUrl: 'javascript:alert(1)' }] })
  expect(page.state().notifications).toEqual([good])
})

test('where there is little room the newest half, or quarter, is kept, and that is told once', async () => {
  const { storage, jobs, kept } = createSeenStorage()
  const tries: number[] = []
  const setItem = (key: string, value: unknown) => {
    const { items } = value as { items: unknown[] }
    tries.push(items.length)
    return items.length > 1 ? full() : void kept.set(key, value)
  }
  const page = await openStored({ ...storage, setItem })
  await page.complete('a', 'b', 'c', 'd')
  expect([jobs(), tries]).toEqual(['d', [4, 2, 1]])
  await page.complete('e')
  expect([jobs(), page.codes(), tries.length]).toEqual(['e', ['quota'], 4])
})

test('where there is no room at all what was kept stays, and later changes are tried again', async () => {
  const { storage, jobs, kept } = createSeenStorage()
  let isFull = true
  const setItem = (key: string, value: unknown) => (isFull ? full() : void kept.set(key, value))
  const page = await openStored({ ...storage, setItem })
  await page.complete('a', 'b')
  expect([kept.size, page.codes()]).toEqual([0, ['quota']])
  isFull = false
  await page.complete('c')
  expect(jobs()).toBe('cba')
})

test('a storage that rejects, throws or breaks while it is told of costs the store nothing', async () => {
  const { storage, kept } = createSeenStorage()
  const throws = () => {
    throw new Error('broken')
  }
  const onProblem = throws
  for (const broken of [{ getItem: throws }, { setItem: throws }, { removeItem: throws }]) {
    const page = await openStored({ ...storage, ...broken }, { onProblem })
    await page.complete('a')
    expect(page.listed()).toBe('a')
    page.signOut()
    expect(page.listed()).toBe('')
    kept.clear()
  }
})

test('what could not be read is not written over', async () => {
  const { storage, count } = createSeenStorage()
  const page = await openStored({ ...storage, getItem: () => Promise.reject(new Error('locked')) })
  await page.complete('a')
  expect([count('set'), page.codes()]).toEqual([0, ['read-failed']])
})

test('what could not be written is tried again with the next change', async () => {
  const { storage, jobs, kept } = createSeenStorage()
  let tries = 0
  const setItem = (key: string, value: unknown) =>
    tries++ === 0 ? Promise.reject(new Error('busy')) : kept.set(key, value)
  const page = await openStored({ ...storage, setItem })
  await page.complete('a')
  await page.complete('b')
  expect([jobs(), page.codes()]).toEqual(['ba', ['write-failed']])
})

test('a storage that never answers is told, and costs the store nothing', async () => {
  const never = () => new Promise<never>(() => {})
  const page = await openStored({ getItem: never, setItem: never, removeItem: never })
  await page.complete('a')
  await page.wait(10_000)
  page.signOut()
  page.signIn('ben')
  page.up()
  await page.complete('b')
  expect([page.listed(), page.codes()]).toEqual(['b', ['no-answer']])
})

test('two tabs keep what each alone knows', async () => {
  const { storage, jobs } = createSeenStorage()
  const [one, other] = [await openStored(storage), await openStored(storage)]
  await one.complete('a')
  other.clock.advance(5)
  await other.complete('b')
  await one.complete('c')
  expect(jobs()?.split('').toSorted()).toEqual(['a', 'b', 'c'])
  one.removeNotifications?.(['job/a/1/completed'])
  await one.wait()
  await other.complete('d')
  expect(jobs()?.split('').toSorted()).toEqual(['b', 'c', 'd'])
})
