import { act, render, renderHook } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { defaultNotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { NotificationStorage } from '../protocol/notificationStorage.ts'
import { createMemoryStorage } from '../storages/createMemoryStorage.ts'
import { useStoredPreferences } from './useStoredPreferences.ts'

const quiet = { ...defaultNotificationPreferences, doNotDisturb: true }
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)))

async function open(storage: NotificationStorage, key?: string) {
  const { result, unmount } = renderHook(() => useStoredPreferences(storage, key))
  await settle()
  return { unmount, get: () => result.current[0], set: (next: typeof quiet) => act(() => result.current[1](next)) }
}

test('a person who has chosen nothing has the defaults', async () => {
  const { get } = await open(createMemoryStorage())
  expect(get()).toBe(defaultNotificationPreferences)
})

test('what a person chooses holds at once, and on the next visit', async () => {
  const storage = createMemoryStorage()
  const first = await open(storage)
  first.set(quiet)
  expect(first.get()).toEqual(quiet)
  await settle()
  first.unmount()
  const later: NotificationStorage = { ...storage }
  expect((await open(later)).get()).toEqual(quiet)
})

test('two components of a page have the same preferences, and two keys do not', async () => {
  const storage = createMemoryStorage()
  const [one, other, apart] = [await open(storage), await open(storage), await open(storage, 'ben')]
  one.set(quiet)
  expect(other.get()).toBe(one.get())
  expect(apart.get()).toBe(defaultNotificationPreferences)
})

test('what is chosen in one tab holds in the other', async () => {
  const [here, there] = [await open(createMemoryStorage()), await open(createMemoryStorage())]
  here.set(quiet)
  await vi.waitFor(() => expect(there.get()).toEqual(quiet))
  here.set(defaultNotificationPreferences)
  await vi.waitFor(() => expect(there.get()).toEqual(defaultNotificationPreferences))
})

test('a choice that is made before the last one has been read stands', async () => {
  let answer: (value: unknown) => void = () => {}
  const storage = { ...createMemoryStorage(), getItem: () => new Promise((resolve) => (answer = resolve)) }
  const { get, set } = await open(storage, 'slow')
  set(quiet)
  answer(defaultNotificationPreferences)
  await settle()
  expect(get()).toEqual(quiet)
})

test('of two choices the last one is kept, however slow the storage is', async () => {
  const kept: unknown[] = []
  const waiting: (() => void)[] = []
  const setItem = (_: string, value: unknown) =>
    new Promise<void>((resolve) => waiting.push(() => (kept.push(value), resolve())))
  const { set } = await open({ ...createMemoryStorage(), setItem }, 'order')
  set(quiet)
  set(defaultNotificationPreferences)
  await settle()
  expect(waiting).toHaveLength(1)
  waiting[0]?.()
  await settle()
  waiting[1]?.()
  await settle()
  expect(kept).toEqual([quiet, defaultNotificationPreferences])
})

test('a storage that fails costs a person no choice while the page lasts', async () => {
  const fail = () => {
    throw new Error('denied')
  }
  const { get, set } = await open({ getItem: fail, setItem: fail, removeItem: fail }, 'failing')
  set(quiet)
  await settle()
  expect(get()).toEqual(quiet)
})

function Shown({ storage }: { storage: NotificationStorage }) {
  return <p>{useStoredPreferences(storage)[0].doNotDisturb ? 'quiet' : 'loud'}</p>
}

test('a server renders the defaults and reads nothing', () => {
  const getItem = vi.fn()
  expect(renderToString(<Shown storage={{ ...createMemoryStorage(), getItem }} />)).toBe('<p>loud</p>')
  expect(getItem).not.toHaveBeenCalled()
})

test('a page goes over from the defaults to what was kept', async () => {
  const storage = createMemoryStorage()
  await storage.setItem('telltale/preferences', quiet)
  const { container } = render(<Shown storage={storage} />)
  expect(container.textContent).toBe('loud')
  await settle()
  expect(container.textContent).toBe('quiet')
})
