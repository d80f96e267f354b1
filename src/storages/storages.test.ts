import { expect, test } from 'vitest'
import { createManualClock } from '../protocol/manualClock.ts'
import { createBrowserStorage } from './createBrowserStorage.ts'
import { createIndexedDbStorage } from './createIndexedDbStorage.ts'
import { createMemoryStorage } from './createMemoryStorage.ts'
import { within } from './within.ts'

const denied = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

function createTexts() {
  const kept = new Map<string, string>()
  const area = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
  return { kept, area }
}

test.each([
  ['memory', createMemoryStorage],
  ['localStorage', () => createBrowserStorage(() => createTexts().area)],
  ['localStorage that is denied', () => createBrowserStorage(denied)],
  ['localStorage where there is none', () => createBrowserStorage()],
  ['IndexedDB where there is none', () => createIndexedDbStorage()],
])('%s gives nothing for what was never set', async (_, create) => {
  expect((await create().getItem('k')) ?? undefined).toBeUndefined()
})

const { area } = createTexts()
test.each([
  ['memory', createMemoryStorage()],
  ['localStorage', createBrowserStorage(() => area)],
  ['localStorage that is denied', createBrowserStorage(denied)],
  ['localStorage where there is none', createBrowserStorage()],
  ['IndexedDB where there is none', createIndexedDbStorage()],
])('%s gives back a copy of what was set last, until it is removed', async (_, storage) => {
  const value = { list: [{ id: 'a' }] }
  await storage.setItem('k', { list: [] })
  await storage.setItem('k', value)
  value.list.length = 0
  expect(await storage.getItem('k')).toEqual({ list: [{ id: 'a' }] })
  await storage.removeItem('k')
  expect((await storage.getItem('k')) ?? undefined).toBeUndefined()
})

test('text in localStorage that is not JSON is nothing', () => {
  const { kept, area: texts } = createTexts()
  kept.set('k', '{"cut":')
  expect(createBrowserStorage(() => texts).getItem('k')).toBeUndefined()
})

test('a lack of room in localStorage is told to whoever sets', () => {
  const { area: texts } = createTexts()
  const full = () => {
    throw new DOMException('Full', 'QuotaExceededError')
  }
  expect(() => createBrowserStorage(() => ({ ...texts, setItem: full })).setItem('k', 1)).toThrow('Full')
})

test('an answer that does not come in time is a rejection, and one that does is no matter for the clock', async () => {
  const clock = createManualClock()
  const late = within(clock, 100, new Promise(() => {}))
  clock.advance(100)
  await expect(late).rejects.toThrow('no answer within 100 ms')
  await expect(within(clock, 100, Promise.resolve('yes'))).resolves.toBe('yes')
  expect(clock.pending()).toBe(0)
})
