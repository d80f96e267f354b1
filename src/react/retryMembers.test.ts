import { expect, test } from 'vitest'
import type { CommandReply } from '../protocol/commands.ts'
import { retryMembers } from './retryMembers.ts'

const always = () => true
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

test('each is asked for once, four at a time, and those refused are counted', async () => {
  const asked: string[] = []
  const answers: ((reply: CommandReply) => void)[] = []
  const refused = retryMembers(
    ids,
    (jobId) => {
      asked.push(jobId)
      return new Promise((answer) => answers.push(answer))
    },
    always,
  )
  expect(asked).toEqual(['a', 'b', 'c', 'd'])
  answers[1]!({ ok: false, code: 'GONE' })
  await Promise.resolve()
  await Promise.resolve()
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'e'])
  for (let place = 0; place < ids.length; place++) {
    answers[place]!(place === 3 ? { ok: false, code: 'GONE' } : { ok: true })
    await new Promise(setImmediate)
  }
  expect([await refused, asked]).toEqual([2, ids])
})

test('where nothing failed nothing is asked', async () => {
  expect(await retryMembers([], () => Promise.reject(new Error('asked')), always)).toBe(0)
})

test('one that is no longer wanted when its turn comes is left out', async () => {
  const asked: string[] = []
  const refused = await retryMembers(
    ids,
    async (jobId) => ({ ok: asked.push(jobId) > 99, code: 'GONE' }),
    (jobId) => asked.length < 5 && jobId !== 'b',
  )
  expect([refused, asked]).toEqual([5, ['a', 'c', 'd', 'e', 'f']])
})
