import { expect, test } from 'vitest'
import { createFormatters } from '../text/createFormatters.ts'
import { placeInWords, placesIn } from './queuePlace.ts'
import type { QueuePlace } from './queuePlace.ts'
import { queueStatusLabels } from './queueStatusLabels.ts'

const say = (...mine: readonly Omit<QueuePlace, 'lane'>[]) =>
  placeInWords(
    placesIn(
      'normal',
      mine.map((place) => ({ lane: 'normal', ...place })),
    ),
    queueStatusLabels,
    createFormatters('en-US'),
  )

test('only jobs of the lane count, the next to start first', () => {
  const mine = [
    { lane: 'normal' },
    { lane: 'normal', position: 9 },
    { lane: 'large', position: 1 },
    { lane: 'normal', position: 2 },
  ]
  expect(placesIn('normal', mine).map(({ position }) => position)).toEqual([2, 9, undefined])
})

test.each([
  [[{ position: 3, waitMs: 360_000 }], 'Your job is number 3, in about 6 min'],
  [[{ position: 1 }], 'Your job is next'],
  [[{}], 'Your job waits here'],
  [[{ position: 4 }, { position: 2 }], 'Your job is number 2, 1 more of yours behind it'],
  [[{ position: 1, waitMs: 7_000 }, {}, {}], 'Your job is next, in about 10 sec, 2 more of yours behind it'],
])('%j reads “%s”', (mine, words) => {
  expect(say(...mine)).toBe(words)
})

test('who has no job in the lane reads nothing', () => {
  expect(say()).toBeUndefined()
})
