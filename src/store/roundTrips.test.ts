import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { noteRoundTrip, selectRoundTrip } from './roundTrips.ts'

test('what cannot be a time is not kept', () => {
  const times = [10]
  for (const bad of [-1, Number.NaN, Infinity, -Infinity]) expect(noteRoundTrip(times, bad)).toBe(times)
  expect(noteRoundTrip(times, 0)).toEqual([10, 0])
})

test('the last eight times are kept, the newest last', () => {
  let times: readonly number[] = []
  for (let ms = 1; ms <= 100; ms++) times = noteRoundTrip(times, ms)
  expect(times).toEqual([93, 94, 95, 96, 97, 98, 99, 100])
})

test('one slow answer does not move what is shown, and several do', () => {
  expect(selectRoundTrip({ roundTrips: [20, 22, 4_000, 21, 19] })).toBe(21)
  expect(selectRoundTrip({ roundTrips: [20, 4_000, 4_100, 3_900] })).toBe(4_000)
  expect(selectRoundTrip({ roundTrips: [0] })).toBe(0)
})

test('nothing is shown where nothing was measured, or by a store that does not measure', () => {
  expect([selectRoundTrip({ roundTrips: [] }), selectRoundTrip({})]).toEqual([undefined, undefined])
})

test('the selector leaves the order of what it reads alone', () => {
  const roundTrips = [3, 1, 2]
  selectRoundTrip({ roundTrips })
  expect(roundTrips).toEqual([3, 1, 2])
})

test('times are kept while the line is up, and forgotten with it and with the person', () => {
  const { store, sink, up, drop, state } = createStoreRig({ commands: [] })
  store.actions.open()
  up()
  sink().roundTrip?.(40)
  expect(state().roundTrips).toEqual([40])
  drop()
  expect(state().roundTrips).toEqual([])
  sink().roundTrip?.(60)
  up()
  expect(state().roundTrips).toEqual([60])
  const gone = sink()
  store.actions.signOut()
  gone.roundTrip?.(70)
  expect(state().roundTrips).toEqual([])
})
