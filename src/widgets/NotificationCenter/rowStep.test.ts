import { expect, test } from 'vitest'
import { rowStep, type RowPlace } from './rowStep.ts'

const place: RowPlace = {
  at: 5,
  count: 10,
  page: 3,
  isOpen: undefined,
  parentAt: undefined,
  isRightToLeft: false,
  isInside: false,
}
const step = (key: string, parts: Partial<RowPlace> = {}, code = key) => rowStep({ key, code }, { ...place, ...parts })

test('keys move by one row, by a page, and to either end, never beyond it', () => {
  const to = (key: string, at = 5) => step(key, { at })
  expect(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => to(key))).toEqual(
    [6, 4, 8, 2, 0, 9].map((at) => ({ to: 'row', at })),
  )
  expect([to('ArrowDown', 9), to('PageUp', 1)]).toEqual([
    { to: 'row', at: 9 },
    { to: 'row', at: 0 },
  ])
})

test('Enter and the space bar open a row, and are left to a button in it', () => {
  expect([step('Enter'), step(' ', {}, 'Space')]).toEqual([{ to: 'open' }, { to: 'open' }])
  expect(step('Enter', { isInside: true })).toBeUndefined()
})

test('the arrow along the text unfolds, then leads to what can be pressed; the other one folds, then leads up', () => {
  expect(step('ArrowRight', { isOpen: false })).toEqual({ to: 'fold', isOpen: true })
  expect(step('ArrowRight', { isOpen: true })).toEqual({ to: 'action', by: 1 })
  expect(step('ArrowLeft', { isOpen: true })).toEqual({ to: 'fold', isOpen: false })
  expect(step('ArrowLeft', { parentAt: 2 })).toEqual({ to: 'row', at: 2 })
  expect(step('ArrowLeft', { isInside: true, isOpen: true })).toEqual({ to: 'action', by: -1 })
})

test('where one writes from right to left the arrows change places', () => {
  expect(step('ArrowLeft', { isOpen: false, isRightToLeft: true })).toEqual({ to: 'fold', isOpen: true })
})

test('letters act on the row, wherever a board that writes no Latin has them', () => {
  expect([step('e'), step('U'), step('Delete'), step('Backspace')]).toEqual(
    ['archive', 'unread', 'remove', 'remove'].map((act) => ({ to: 'act', act })),
  )
  expect(step('ث', {}, 'KeyE')).toEqual({ to: 'act', act: 'archive' })
  // A board with other places for its Latin letters says what it writes.
  expect(step('f', {}, 'KeyE')).toBeUndefined()
})
