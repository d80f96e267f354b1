import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { createFailedSelector } from './createFailedSelector.ts'
import { createMembersSelector } from './createMembersSelector.ts'

function createBatchRig() {
  const { store, state, tell, up } = createStoreRig()
  store.actions.open()
  up()
  const members = createMembersSelector('batch')
  const failed = createFailedSelector('batch')
  return {
    is: (jobId: string, status: string) => tell(`job-${status}`, { jobId, parentId: 'batch' }),
    members: () => members(state()),
    failed: () => failed(state()),
  }
}

test('the members of a batch are one list until one of them comes', () => {
  const { is, members } = createBatchRig()
  expect(members()).toEqual([])
  is('a', 'started')
  is('b', 'started')
  const before = members()
  expect(before).toEqual(['a', 'b'])
  is('a', 'failed')
  expect(members()).toBe(before)
  is('c', 'started')
  expect(members()).toEqual(['a', 'b', 'c'])
})

test('the failed ones of a batch are one list while others run and end well', () => {
  const { is, failed } = createBatchRig()
  is('a', 'failed')
  is('b', 'started')
  const before = failed()
  expect(before).toEqual(['a'])
  is('b', 'completed')
  expect(failed()).toBe(before)
  is('a', 'queued')
  expect(failed()).toEqual([])
})
