import { expect, test } from 'vitest'
import { readRefusal } from './readRefusal.ts'

test('a refusal keeps its word and its words', () => {
  expect(readRefusal({ code: 'TOO_LATE', message: 'It is done already.' })).toEqual({
    code: 'TOO_LATE',
    message: 'It is done already.',
  })
})

test.each([{}, { code: 7, message: { text: 'no' } }, { code: '', message: '' }])(
  '%j is a refusal without words',
  (raw) => {
    expect(readRefusal(raw)).toEqual({ code: 'REFUSED' })
  },
)

test('a long refusal is clipped, never in the middle of a character', () => {
  const { code, message } = readRefusal({ code: 'A'.repeat(101), message: `${'a'.repeat(499)}🎈` })
  expect([code, message]).toEqual(['A'.repeat(100), 'a'.repeat(499)])
})
