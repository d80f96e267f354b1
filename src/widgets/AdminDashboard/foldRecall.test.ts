import { expect, test } from 'vitest'
import type { ErrorGroup, MetricsSample } from '../../protocol/systemMetrics.ts'
import { emptyRecall, errorGrowth, foldRecall, goneForMs } from './foldRecall.ts'

const noon = Date.UTC(2026, 0, 15, 12)
const sample = (
  seconds: number,
  ids: readonly string[] | undefined,
  errors?: readonly ErrorGroup[],
): MetricsSample => ({
  timestamp: noon + seconds * 1_000,
  ...(ids && { workers: ids.map((id) => ({ id })) }),
  ...(errors && { errors }),
  system: {},
  performance: {},
})
const after = (...samples: readonly MetricsSample[]) => samples.reduce(foldRecall, emptyRecall)
const gone = (...samples: readonly MetricsSample[]) => after(...samples).gone.map(({ worker }) => worker.id)

test('a worker that is no longer named is gone since it was named last', () => {
  expect(after(sample(0, ['a', 'b']), sample(10, ['a'])).gone).toEqual([{ worker: { id: 'b' }, since: noon }])
})

test('a worker that comes back is gone no more', () => {
  expect(gone(sample(0, ['a', 'b']), sample(10, ['a']), sample(20, ['b', 'a']))).toEqual([])
})

test('a gone worker is forgotten after five minutes', () => {
  const late = goneForMs / 1_000
  expect(gone(sample(0, ['a', 'b']), sample(10, ['a']), sample(late - 1, ['a']))).toEqual(['b'])
  expect(gone(sample(0, ['a', 'b']), sample(10, ['a']), sample(late, ['a']))).toEqual([])
})

test('a sample that names no workers loses none', () => {
  expect(gone(sample(0, ['a', 'b']), sample(10, undefined))).toEqual([])
})

test('however many workers come and go, at most fifty are kept', () => {
  const samples = Array.from({ length: 200 }, (_, i) => sample(i, [`w${i}`]))
  expect(gone(...samples)).toHaveLength(50)
})

const errors = (count: number): readonly ErrorGroup[] => [{ code: 'A', count }]
const growth = (code: string, count: number, ...samples: readonly MetricsSample[]) =>
  errorGrowth(after(...samples), code, count)

test('an error has grown by what came within the last quarter of an hour', () => {
  const samples = Array.from({ length: 31 }, (_, minute) => sample(minute * 60, [], errors(minute)))
  expect(growth('A', 30, ...samples)).toEqual({ by: 15, overMs: 900_000 })
})

test('an error of which nothing came has not grown, and a new one has by all of it', () => {
  const samples = [sample(0, [], errors(3)), sample(120, [], errors(3))]
  expect(growth('A', 3, ...samples)).toBeUndefined()
  expect(growth('B', 2, ...samples)).toEqual({ by: 2, overMs: 120_000 })
})

test('less than a minute tells no growth', () => {
  expect(growth('A', 9, sample(0, [], errors(3)), sample(59, [], errors(9)))).toBeUndefined()
})

test('a clock that was set back begins anew', () => {
  expect(after(sample(60, ['a', 'b']), sample(70, ['a']), sample(0, ['c'])).gone).toEqual([])
})
