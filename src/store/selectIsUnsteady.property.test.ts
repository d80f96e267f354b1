import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followLine, newLineRecord } from './lineRecord.ts'
import { selectIsUnsteady } from './selectIsUnsteady.ts'

const up = { status: 'connected', synced: true } as const
const down = { status: 'reconnecting', attempt: 1 } as const
const gaps = fc.array(fc.oneof(fc.integer({ min: 0, max: 80_000 }), fc.constantFrom(59_999, 60_000)), { maxLength: 30 })

/** True where the last three drops came with less than a minute between each, and less than a minute ago; or since such. */
function isUnsteadyByHand(drops: readonly number[], now: number): boolean {
  let inRow = 0
  let last = -Infinity
  for (const at of drops) {
    inRow = at - last < 60_000 ? inRow + 1 : 1
    last = at
  }
  return inRow >= 3 && now - last < 60_000
}

test('a line is unsteady from its third drop in a row until it has held for a minute, whatever the rhythm', () => {
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 70_000 }), (waits, later) => {
      const drops: number[] = []
      let [record, now] = [newLineRecord, 0]
      for (const wait of waits) {
        now += wait
        drops.push(now)
        record = followLine(followLine(record, up, down, now), down, up, now)
        expect(selectIsUnsteady({ lineRecord: record }, now)).toBe(isUnsteadyByHand(drops, now))
      }
      expect(selectIsUnsteady({ lineRecord: record }, now + later)).toBe(isUnsteadyByHand(drops, now + later))
    }),
  )
})

test('between two drops it turns once at most, and only back to steady', () => {
  fc.assert(
    fc.property(gaps, (waits) => {
      let [record, now] = [newLineRecord, 0]
      for (const wait of waits) {
        const before = selectIsUnsteady({ lineRecord: record }, now)
        const turns = [0.25, 0.5, 0.75, 1].map((part) =>
          selectIsUnsteady({ lineRecord: record }, now + Math.floor(wait * part)),
        )
        // Once it is steady it stays so, and it does not become unsteady by waiting.
        const all = [before, ...turns]
        const firstSteady = all.indexOf(false)
        expect(all.slice(firstSteady < 0 ? all.length : firstSteady)).not.toContain(true)
        now += wait
        record = followLine(followLine(record, up, down, now), down, up, now)
      }
    }),
  )
})
