import { expect, test, vi } from 'vitest'
import { keepToken } from './keepToken.ts'

test('it gives the token, and none before signing in or after signing out', async () => {
  const { getToken, keep, forget } = keepToken()
  expect(await getToken({ reason: 'connect' })).toBeUndefined()
  keep('first')
  expect(await getToken({ reason: 'connect' })).toBe('first')
  forget()
  expect(await getToken({ reason: 'connect' })).toBeUndefined()
  expect(await getToken({ reason: 'unauthorized' })).toBeUndefined()
})

test('a token that was refused is not given again', async () => {
  const { getToken, keep } = keepToken()
  keep('first')
  await getToken({ reason: 'connect' })
  expect(await getToken({ reason: 'unauthorized' })).toBeNull()
})

test('a token that was refused is refreshed, and both are the same person’s', async () => {
  const refresh = vi.fn<() => string>(() => 'second')
  const { getToken, keep, holds } = keepToken(refresh)
  keep('first')
  await getToken({ reason: 'connect' })
  expect(await getToken({ reason: 'unauthorized' })).toBe('second')
  expect(await getToken({ reason: 'connect' })).toBe('second')
  // The app may give either again; the fresh one stays.
  keep('first')
  expect(await getToken({ reason: 'connect' })).toBe('second')
  expect([holds('first'), holds('second'), holds('third'), refresh.mock.calls.length]).toEqual([true, true, false, 1])
})

test('who has signed in since the refusal needs no refresh', async () => {
  const refresh = vi.fn<() => string>(() => 'refreshed')
  const { getToken, keep } = keepToken(refresh)
  keep('first')
  await getToken({ reason: 'connect' })
  keep('second')
  expect(await getToken({ reason: 'unauthorized' })).toBe('second')
  expect(refresh).not.toHaveBeenCalled()
})

test.each(['of the first', null])('a refresh to %s is nobody else’s', async (fresh) => {
  for (const [next, expected] of [['second', 'second'], [undefined]]) {
    let finish = (_fresh: string | null): void => undefined
    const refresh = new Promise<string | null>((resolve) => (finish = resolve))
    const { getToken, keep, forget } = keepToken(() => refresh)
    keep('first')
    await getToken({ reason: 'connect' })
    const answer = getToken({ reason: 'unauthorized' })
    if (next === undefined) forget()
    else keep(next)
    finish(fresh)
    expect(await answer).toBe(expected)
    expect(await getToken({ reason: 'connect' })).toBe(expected)
  }
})
