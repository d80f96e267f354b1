import { expect, test } from 'vitest'
import { jittered } from './pollingLine.ts'

test.each([
  [0, 9_000],
  [0.5, 10_000],
  [1, 11_000],
])('a wait of 10 s is a tenth more or less: chance %d makes it %d ms', (chance, ms) => {
  expect(jittered(10_000, () => chance)).toBe(ms)
})
