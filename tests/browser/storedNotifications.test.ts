import { afterEach, expect, test, vi } from 'vitest'
import { createBrowserStorage } from '../../src/storages/createBrowserStorage.ts'
import { createIndexedDbStorage } from '../../src/storages/createIndexedDbStorage.ts'
import { openStored } from '../rigs/createStorageRig.ts'

type Page = Awaited<ReturnType<typeof openStored>>

const key = 'telltale/notifications/ann'
const database = 'stored-notifications'
const pages: Page[] = []
const storages = [
  ['localStorage', () => createBrowserStorage()],
  ['IndexedDB', () => createIndexedDbStorage({ database })],
] as const

const remove = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database)
    request.onsuccess = resolve
    request.onblocked = () => reject(new Error('blocked'))
  })
afterEach(async () => {
  for (const page of pages.splice(0)) {
    page.signOut()
    page.stop()
  }
  localStorage.clear()
  await remove()
})

async function visit(storage: ReturnType<typeof createBrowserStorage>): Promise<Page> {
  const page = await openStored(storage)
  pages.push(page)
  return page
}
/** The jobs that are kept, as another page would read them. */
async function keptIn(storage: ReturnType<typeof createBrowserStorage>): Promise<string | undefined> {
  const record = (await storage.getItem(key)) as { items: { jobId: string }[] } | undefined
  return record?.items.map(({ jobId }) => jobId).join('')
}
const waitFor = (check: () => unknown) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

test.each(storages)('a history in %s outlives the page', async (_, create) => {
  const page = await visit(create())
  await page.complete('a', 'b')
  await waitFor(async () => expect(await keptIn(create())).toBe('ba'))
  const next = await visit(create())
  await waitFor(() => expect(next.listed()).toBe('ba'))
})

test.each(storages)('a sign-out leaves nothing of a history in %s', async (_, create) => {
  const page = await visit(create())
  await page.complete('a')
  await waitFor(async () => expect(await keptIn(create())).toBe('a'))
  page.tell('job-completed', { jobId: 'b' })
  page.clock.advance(1_000)
  page.signOut()
  await waitFor(async () => expect(await create().getItem(key)).toBeUndefined())
  expect(page.codes()).toEqual([])
})

test.each(storages)('a page that is left keeps in %s what has come within the last second', async (_, create) => {
  const page = await visit(create())
  page.tell('job-completed', { jobId: 'a' })
  window.dispatchEvent(new Event('pagehide'))
  await waitFor(async () => expect(await keptIn(create())).toBe('a'))
})

test.each(storages)('two pages that keep at the same time lose nothing in %s', async (_, create) => {
  const [one, other] = [await visit(create()), await visit(create())]
  one.tell('job-completed', { jobId: 'a' })
  other.tell('job-completed', { jobId: 'b' })
  one.clock.advance(1_000)
  other.clock.advance(1_000)
  await waitFor(async () => expect((await keptIn(create()))?.split('').toSorted()).toEqual(['a', 'b']))
})

test('in a localStorage that is full the newest are kept', async () => {
  const storage = createBrowserStorage()
  const page = await visit(storage)
  fill(350)
  await page.complete('a', 'b', 'c', 'd')
  await waitFor(() => expect(page.codes()).toEqual(['quota']))
  await waitFor(async () => expect(await keptIn(storage)).toMatch(/^dc?$/))
  expect(page.listed()).toBe('dcba')
})

/** Fills localStorage but for about `room` characters. */
function fill(room: number): void {
  localStorage.setItem('room', 'x'.repeat(room))
  let fillers = 0
  for (let size = 2 ** 22; size >= 8; size /= 2) {
    try {
      localStorage.setItem(`${fillers++}`, 'x'.repeat(size))
    } catch {
      // Half of it may fit.
    }
  }
  localStorage.removeItem('room')
}

test('a database that is deleted meanwhile keeps nobody waiting, and is written anew with the next change', async () => {
  const storage = createIndexedDbStorage({ database })
  const page = await visit(storage)
  await page.complete('a')
  await waitFor(async () => expect(await keptIn(storage)).toBe('a'))
  await remove()
  await page.complete('b')
  await waitFor(async () => expect(await keptIn(createIndexedDbStorage({ database }))).toBe('ba'))
})

test('what cannot be cloned is refused, and the database goes on', async () => {
  const storage = createIndexedDbStorage({ database })
  await expect(storage.setItem('k', () => {})).rejects.toThrow(/clone/)
  await storage.setItem('k', 1)
  expect(await createIndexedDbStorage({ database }).getItem('k')).toBe(1)
})
