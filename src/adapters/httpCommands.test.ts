import { expect, test } from 'vitest'
import type { ResyncRequest } from '../protocol/commands.ts'
import { queryOf } from './httpCommands.ts'

test.each<[request: Omit<ResyncRequest, 'v'>, query: string]>([
  [{}, ''],
  [{ seq: 0 }, '?seq=0'],
  [{ epoch: 'a&b=c', seq: 12 }, '?epoch=a%26b%3Dc&seq=12'],
  [{ pos: '17-0' }, '?pos=17-0'],
  [{ pos: 17 }, '?pos=17'],
  [{ pos: { shard: 1 } }, '?pos=%7B%22shard%22%3A1%7D'],
  [{ jobIds: ['a', 'b'] }, ''],
])('%j is asked for with "%s"', (request, query) => {
  expect(queryOf({ v: 1, ...request })).toBe(query)
})
