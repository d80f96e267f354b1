import { expect, test } from 'vitest'
import type { Injection, Network, TimelineEdit } from '../channel.ts'
import { injectEdit, lastNetwork, networkEdit, placeEdit } from './placeEdit.ts'

const set = (at: number, network: Network): TimelineEdit => ({ at, kind: 'network', network })
const inject = (at: number, injection: Injection): TimelineEdit => ({ at, kind: 'inject', injection })

test('while the head moves, a change is made where it is', () => {
  const head = { ms: 5_000, isPlaying: true }
  expect(networkEdit(head, 'slow').at).toBe(5_000)
  expect(injectEdit(head, 'burst').at).toBe(5_000)
})

test('at a look, the network has changed long enough before for it to show, and a burst is over', () => {
  const head = { ms: 9_000, isPlaying: false }
  expect(networkEdit(head, 'slow').at).toBe(1_000)
  expect(injectEdit(head, 'burst').at).toBe(8_000)
  expect(injectEdit(head, 'add-job').at).toBe(9_000)
})

test('nothing changes before the scenario began', () => {
  const head = { ms: 500, isPlaying: false }
  expect(networkEdit(head, 'slow').at).toBe(0)
  expect(injectEdit(head, 'burst').at).toBe(0)
})

test('edits stand in the order of their moments', () => {
  const edits = placeEdit([inject(3_000, 'burst'), set(6_000, 'slow')], inject(4_000, 'add-job'))
  expect(edits.map(({ at }) => at)).toEqual([3_000, 4_000, 6_000])
})

test('a network stays until it is changed again, whatever was to follow', () => {
  const edits = [set(2_000, 'slow'), inject(5_000, 'burst'), set(6_000, 'offline'), set(9_000, 'polling')]
  expect(placeEdit(edits, set(6_000, 'flaky'))).toEqual([
    set(2_000, 'slow'),
    inject(5_000, 'burst'),
    set(6_000, 'flaky'),
  ])
})

test('a network that was so before is no change', () => {
  expect(placeEdit([], set(2_000, 'online'))).toEqual([])
  expect(placeEdit([set(2_000, 'slow')], set(5_000, 'slow'))).toEqual([set(2_000, 'slow')])
})

test('the last network is that of the last edit, and online where there is none', () => {
  expect(lastNetwork([inject(1_000, 'burst')])).toBe('online')
  expect(lastNetwork([set(2_000, 'slow'), set(3_000, 'offline'), inject(4_000, 'burst')])).toBe('offline')
})
