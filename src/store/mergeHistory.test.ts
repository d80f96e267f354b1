import { expect, test } from 'vitest'
import type { StatusNotification } from '../protocol/notification.ts'
import { commonHistory, isSameHistory, mergeHistory } from './mergeHistory.ts'

type Marks = Partial<Pick<StatusNotification, 'seen' | 'read' | 'archived' | 'toast'>>
const unread = { kind: 'alert', severity: 'info', message: 'm', seen: false, read: false, toast: false } as const
const alert = (id: string, at: number, marks: Marks = {}): StatusNotification => ({ ...unread, id, at, ...marks })
const [a, b, c] = [alert('a', 1), alert('b', 2), alert('c', 3)]
const common = (...items: StatusNotification[]) => new Map(items.map((one) => [one.id, one]))
const ids = (items: readonly StatusNotification[]) => items.map(({ id }) => id).join('')

test('what another tab has added is kept, in its place', () => {
  expect(ids(mergeHistory([c, a], [b], common()))).toBe('cba')
})

test('what another tab has removed is not brought back', () => {
  expect(ids(mergeHistory([c, b, a], [c], common(b, c)))).toBe('ca')
})

test('what this tab has removed is gone, though the storage has it', () => {
  expect(ids(mergeHistory([c], [c, b], common(b, c)))).toBe('c')
})

test('what another tab has removed stays so in the next merge', () => {
  const ours = [b, a]
  const first = mergeHistory(ours, [a], common(a, b))
  expect(ids(mergeHistory(ours, first, commonHistory(ours, first, common(a, b))))).toBe('a')
})

test('where the browser’s data was cleared all of ours is written again', () => {
  expect(ids(mergeHistory([b, a], undefined, common(a, b)))).toBe('ba')
})

test('a mark that one of them has set or taken back since they agreed is so in the outcome', () => {
  const read = alert('a', 1, { seen: true, read: true })
  const archived = alert('a', 1, { seen: true, read: true, archived: true })
  expect(mergeHistory([read], [a], common(a))).toEqual([read])
  expect(mergeHistory([a], [read], common(a))).toEqual([read])
  expect(mergeHistory([{ ...read, read: false }], [read], common(read))).toMatchObject([{ seen: true, read: false }])
  expect(mergeHistory([read], [archived], common(archived))).toEqual([read])
})

test('where they have never agreed it is as far along as either says', () => {
  const [seen, archived] = [alert('a', 1, { seen: true }), alert('a', 1, { archived: true })]
  expect(mergeHistory([seen], [archived], common())).toEqual([alert('a', 1, { seen: true, archived: true })])
})

test('histories are the same that have the same notifications with the same marks', () => {
  expect(isSameHistory([a, b], [{ ...a }, { ...b, toast: true }])).toBe(true)
  expect(isSameHistory([a], [a, b])).toBe(false)
  expect(isSameHistory([a, b], [b, a])).toBe(false)
  for (const mark of ['seen', 'read', 'archived'])
    expect(isSameHistory([a], [alert('a', 1, { [mark]: true })])).toBe(false)
})

test('a whole or a line that has counted on since is not the same any more', () => {
  const whole: StatusNotification = { ...unread, kind: 'completed', id: 'w', at: 1, jobId: 'w', attempt: 1 }
  const withParts = (completed: number) => ({ ...whole, parts: { completed, failed: 0 } })
  expect(isSameHistory([withParts(1)], [withParts(1)])).toBe(true)
  expect(isSameHistory([withParts(2)], [withParts(1)])).toBe(false)
  const line: StatusNotification = { ...unread, kind: 'digest', id: 'd', at: 1, completed: 6, failed: 0 }
  expect(isSameHistory([{ ...line, failed: 1 }], [line])).toBe(false)
})
