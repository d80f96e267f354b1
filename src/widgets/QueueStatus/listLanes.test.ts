import { expect, test } from 'vitest'
import type { Lane } from '../../protocol/queueStatus.ts'
import type { LaneStanding } from './laneStanding.ts'
import { inOrder, listLanes } from './listLanes.ts'
import type { LaneChoice } from './listLanes.ts'

const late: LaneStanding = { level: 'degraded', cause: { by: 'average', ms: 1 } }
const listed = (lane: Lane, standing: LaneStanding = { level: 'ok' }, name = lane.name) => ({ lane, name, standing })
const lanes = [
  listed({ name: 'b10', waiting: 4, avgWaitTime: 1 }),
  listed({ name: 'b9', waiting: 40, oldestWaitingMs: 20_000 }, late),
  listed({ name: 'a' }, { level: 'full', limit: 2 }, 'Zebra'),
  listed({ name: 'c', waiting: 40, paused: true }, { level: 'paused' }),
]
const compare = new Intl.Collator('en', { numeric: true }).compare
const names = (choice: Partial<LaneChoice>) =>
  listLanes(lanes, { sort: 'asSent', query: '', onlyProblems: false, ...choice }, compare).map(({ lane }) => lane.name)

test('lanes stand as they were sent, by name, by how many wait, and by how long', () => {
  expect(names({})).toEqual(['b10', 'b9', 'a', 'c'])
  expect(names({ sort: 'name' })).toEqual(['b9', 'b10', 'c', 'a'])
  expect(names({ sort: 'waiting' })).toEqual(['b9', 'c', 'b10', 'a'])
  expect(names({ sort: 'wait' })).toEqual(['b10', 'b9', 'a', 'c'])
})

test('what needs somebody comes first, and what is held on purpose needs nobody', () => {
  expect(names({ sort: 'attention' })).toEqual(['b9', 'a', 'b10', 'c'])
  expect(names({ onlyProblems: true })).toEqual(['b9'])
})

test('a search finds the name on the page and that of the server, whatever its case', () => {
  expect(names({ query: 'zEB' })).toEqual(['a'])
  expect(names({ query: ' a ' })).toEqual(['a'])
  expect(names({ query: 'b' })).toEqual(['b10', 'b9', 'a'])
  expect(names({ query: 'nothing' })).toEqual([])
})

test('the order of the product goes before that of the server', () => {
  const sent = lanes.map(({ lane }) => lane)
  expect(inOrder(sent, ['c', 'gone', 'a']).map(({ name }) => name)).toEqual(['c', 'a', 'b10', 'b9'])
  expect(inOrder(sent)).toBe(sent)
})
