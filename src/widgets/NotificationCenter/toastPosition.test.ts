import { expect, test } from 'vitest'
import { splitPosition, swipeDirectionOf } from './toastPosition.ts'
import type { ToastPosition } from './toastPosition.ts'

test.each<[ToastPosition, string, string]>([
  ['bottom end', 'right', 'left'],
  ['top end', 'right', 'left'],
  ['bottom start', 'left', 'right'],
  ['top start', 'left', 'right'],
  ['top center', 'up', 'up'],
  ['bottom center', 'down', 'down'],
])('at %s a toast is swiped to the edge at which it stands: %s, and %s from right to left', (position, ltr, rtl) => {
  expect([swipeDirectionOf(position, false), swipeDirectionOf(position, true)]).toEqual([ltr, rtl])
})

test('a position that is none is the usual corner', () => {
  expect(splitPosition('middle' as ToastPosition)).toEqual({ block: 'bottom', inline: 'end' })
})
