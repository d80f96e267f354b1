import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchExpiry, type LiveSocket } from './authenticateSocket.ts'

const dayMs = 24 * 60 * 60 * 1_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function startWatch() {
  const told: string[] = []
  const session = { person: { id: 'ada', role: 'user' }, expiresAt: Date.now() + 60 * dayMs }
  const socket = { data: { session }, emit: (name: string) => told.push(name), disconnect: () => told.push('closed') }
  return { told, stop: watchExpiry(socket as unknown as LiveSocket) }
}

test('a session of sixty days ends after sixty days and no sooner', () => {
  const { told } = startWatch()
  vi.advanceTimersByTime(60 * dayMs - 1)
  expect(told).toEqual([])
  vi.advanceTimersByTime(1)
  expect(told).toEqual(['auth-error', 'closed'])
})

test('a watch that is stopped leaves no timer, however often it was set anew', () => {
  const { stop } = startWatch()
  vi.advanceTimersByTime(30 * dayMs)
  stop()
  expect(vi.getTimerCount()).toBe(0)
})
