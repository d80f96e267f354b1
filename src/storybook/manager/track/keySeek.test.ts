import { expect, test } from 'vitest'
import { keySeek } from './keySeek.ts'

const press = (key: string, shiftKey = false, at = { ms: 5_000, isPlaying: false, durationMs: 9_000 }) =>
  keySeek({ key, shiftKey, altKey: false, ctrlKey: false, metaKey: false }, at)

test.each([
  ['ArrowRight', 5_100],
  ['ArrowUp', 5_100],
  ['ArrowLeft', 4_900],
  ['ArrowDown', 4_900],
  ['PageUp', 6_000],
  ['PageDown', 4_000],
  ['Home', 0],
  ['End', 9_000],
])('%s moves the head from 5000 to %i', (key, ms) => {
  expect(press(key)).toEqual({ do: 'seek', ms })
})

test('an arrow with Shift reaches every millisecond', () => {
  expect(press('ArrowRight', true)).toEqual({ do: 'seek', ms: 5_001 })
  expect(press('ArrowLeft', true)).toEqual({ do: 'seek', ms: 4_999 })
})

test('no key leads over an end', () => {
  expect(press('PageDown', false, { ms: 400, isPlaying: false, durationMs: 9_000 })).toEqual({ do: 'seek', ms: 0 })
  expect(press('ArrowUp', false, { ms: 8_950, isPlaying: false, durationMs: 9_000 })).toEqual({ do: 'seek', ms: 9_000 })
})

test('Space plays and pauses', () => {
  expect(press(' ')).toEqual({ do: 'play' })
  expect(press(' ', false, { ms: 0, isPlaying: true, durationMs: 9_000 })).toEqual({ do: 'pause' })
})

test('other keys, and keys held with another, are not the head’s', () => {
  expect(press('a')).toBeUndefined()
  const held = { key: 'ArrowRight', shiftKey: true, altKey: true, ctrlKey: false, metaKey: false }
  expect(keySeek(held, { ms: 0, isPlaying: false, durationMs: 9_000 })).toBeUndefined()
})
