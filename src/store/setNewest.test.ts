import { expect, test } from 'vitest'
import { createMemoryStorage } from '../storages/createMemoryStorage.ts'
import { setNewest } from './setNewest.ts'

const digest = (id: string) =>
  ({ kind: 'digest', id, at: 1, completed: 2, failed: 0, seen: false, read: false, toast: false }) as const
const four = ['a', 'b', 'c', 'd'].map(digest)

test('nothing more is tried for a person who has signed out meanwhile', async () => {
  const tries: unknown[] = []
  const setItem = (_: string, value: unknown) => {
    tries.push(value)
    return Promise.reject(new DOMException('Full', 'QuotaExceededError'))
  }
  const storage = { ...createMemoryStorage(), setItem }
  expect(await setNewest({ storage, key: 'k' }, four, () => tries.length === 1)).toBeUndefined()
  expect(tries).toHaveLength(1)
})

test('an error that is not for want of room is not tried again with less', async () => {
  let tries = 0
  const setItem = () => {
    tries++
    throw new Error('broken')
  }
  await expect(
    setNewest({ storage: { ...createMemoryStorage(), setItem }, key: 'k' }, four, () => false),
  ).rejects.toThrow('broken')
  expect(tries).toBe(1)
})
