import { expect, test } from 'vitest'
import { nobodyPassedOver, planOrder } from './laneScheduler.ts'

const ids = (lane: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${lane}${index + 1}`)

test('the more urgent lane goes first, each lane in its own order', () => {
  const waiting = { premium: ids('p', 2), normal: ids('n', 2), large: [] }
  expect(planOrder(waiting, nobodyPassedOver)).toEqual(['p1', 'p2', 'n1', 'n2'])
})

test('a lane that was passed over four times takes the next turn', () => {
  const waiting = { premium: ids('p', 9), normal: [], large: ids('l', 2) }
  expect(planOrder(waiting, nobodyPassedOver)).toEqual('p1 p2 p3 p4 l1 p5 p6 p7 p8 l2 p9'.split(' '))
})

test('the turns a lane has lost before still count', () => {
  const waiting = { premium: ids('p', 2), normal: [], large: ids('l', 1) }
  expect(planOrder(waiting, { premium: 0, normal: 0, large: 3 })).toEqual(['p1', 'l1', 'p2'])
})

test('nothing waiting is an empty plan', () => {
  expect(planOrder({ premium: [], normal: [], large: [] }, nobodyPassedOver)).toEqual([])
})
