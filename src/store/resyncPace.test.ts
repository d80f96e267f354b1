import { expect, test } from 'vitest'
import { createResyncRig } from '../../tests/rigs/createResyncRig.ts'

test('two snapshots without news have the next one wait, and news ends that', async () => {
  const { begin, land, sink, clock, asked } = createResyncRig()
  const again = (): void => sink().connection({ status: 'connected', synced: false })
  const comesAfter = (ms: number): number[] => {
    again()
    clock.advance(ms - 1)
    const before = asked()
    clock.advance(1)
    return [before, asked()]
  }
  begin()
  await land({ jobs: [{ jobId: 'a', status: 'queued' }] })
  for (const count of [2, 3]) {
    expect(comesAfter(125)).toEqual([count - 1, count])
    await land({ jobs: [{ jobId: 'a', status: 'queued' }] })
  }
  expect(comesAfter(1_125)).toEqual([3, 4])
  await land({ jobs: [{ jobId: 'a', status: 'queued' }] })
  expect(comesAfter(2_125)).toEqual([4, 5])
  await land({ jobs: [{ jobId: 'a', status: 'started' }] })
  expect(comesAfter(125)).toEqual([5, 6])
})

test('a minute later a server is asked at once again', async () => {
  const { begin, land, sink, clock, asked } = createResyncRig()
  begin()
  for (let count = 0; count < 3; count++) {
    await land({ jobs: [] })
    sink().connection({ status: 'connected', synced: false })
    clock.advance(3_000)
  }
  await land({ jobs: [] })
  clock.advance(61_000)
  sink().connection({ status: 'connected', synced: false })
  clock.advance(125)
  expect(asked()).toBe(5)
})

test('the server’s mark is echoed as it came, the last one of its numbering', async () => {
  const { tell, begin, sent, land, up, clock } = createResyncRig()
  tell('job-progress', { jobId: 'a', seq: 7, epoch: 'e', pos: { shard: 2 } })
  tell('job-progress', { jobId: 'a', seq: 8, epoch: 'e' })
  begin()
  expect(sent.at(-1)).toEqual({
    name: 'resync',
    data: { v: 1, epoch: 'e', seq: 8, pos: { shard: 2 }, jobIds: ['a'] },
  })
  await land({ epoch: 'f', seq: 1, jobs: [] })
  up(false)
  clock.advance(250)
  expect(sent.at(-1)).toEqual({ name: 'resync', data: { v: 1, epoch: 'f', seq: 1, jobIds: ['a'] } })
})

test('a server without numbers has its mark echoed too', () => {
  const { tell, begin, sent } = createResyncRig()
  tell('job-progress', { jobId: 'a', pos: '0-17' })
  tell('job-progress', { jobId: 'a', pos: '0-18' })
  begin()
  expect(sent.at(-1)).toMatchObject({ data: { pos: '0-18' } })
})
