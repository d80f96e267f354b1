import { expect, test } from 'vitest'
import { readSettings } from './readSettings.ts'

test('an empty environment gives the usual port and progress one can watch', () => {
  expect(readSettings({})).toEqual({ port: 3000, pageDelayMs: 30, unluckyName: 'unlucky' })
})

test('zero is a value of its own', () => {
  expect(readSettings({ PORT: '0', PAGE_DELAY_MS: '0', UNLUCKY_NAME: '' })).toEqual({ port: 0, pageDelayMs: 0 })
})

test.each([
  [{ PORT: '3000a' }, 'PORT is "3000a"'],
  [{ PORT: '-1' }, 'PORT is "-1"'],
  [{ WORKERS: '0' }, 'WORKERS is 0'],
  [{ SECRET: 'short' }, 'SECRET is too short'],
])('%j is refused in words', (env, words) => {
  expect(() => readSettings(env)).toThrow(words)
})
