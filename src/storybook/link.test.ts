import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../tests/rigs/chance.ts'
import type { TimelineEdit } from './channel.ts'
import { frameGlobals, readFrame } from './link.ts'

const byMoment = (edits: readonly TimelineEdit[]) => edits.toSorted((a, b) => a.at - b.at)

const moment = fc.nat(7_200_000)
const network = fc.constantFrom('online', 'slow', 'flaky', 'offline', 'server-down', 'auth-expired', 'polling')
const injection = fc.constantFrom('add-job', 'fail-job', 'burst', 'duplicate', 'out-of-order', 'long-title')
const edit: fc.Arbitrary<TimelineEdit> = fc.oneof(
  fc.record({ at: moment, kind: fc.constant('network' as const), network }),
  fc.record({ at: moment, kind: fc.constant('inject' as const), injection }),
)

test('a frame comes back from its address as it was', () => {
  fc.assert(
    fc.property(moment, fc.array(edit, { maxLength: 12 }), (ms, edits) => {
      expect(readFrame({ ...frameGlobals(ms, edits) })).toEqual({ ms, edits: byMoment(edits) })
    }),
  )
})

test('an address holds only what Storybook lets through', () => {
  fc.assert(
    fc.property(moment, fc.array(edit, { maxLength: 12 }), (ms, edits) => {
      for (const value of Object.values(frameGlobals(ms, edits, 'flows-größe--größer')))
        expect(value).toMatch(/^[a-zA-Z0-9 _-]*$/)
    }),
  )
})

test('an address without a moment names no frame', () => {
  expect(readFrame({})).toBeUndefined()
  expect(readFrame({ at: '', edits: 'offline_12000' })).toBeUndefined()
  expect(readFrame({ at: 'soon' })).toBeUndefined()
})

test('a moment that came as a number is understood as well', () => {
  expect(readFrame({ at: 12_500 })).toEqual({ ms: 12_500, edits: [] })
})

test('an edit that nobody knows is left out, and the others stay', () => {
  expect(readFrame({ at: '5', edits: 'storm_1-offline_2-_3-burst-burst_4' })).toEqual({
    ms: 5,
    edits: [
      { at: 2, kind: 'network', network: 'offline' },
      { at: 4, kind: 'inject', injection: 'burst' },
    ],
  })
})
