import { SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestDesk } from './testDesk.ts'

const secret = 'a secret that is long enough for a test'
let desk: TestDesk
beforeAll(async () => {
  desk = await TestDesk.start({ secret })
})
afterAll(async () => desk.end())

function sign(claims: Record<string, unknown>, key = secret): Promise<string> {
  const token = new SignJWT({ role: 'admin', iss: 'pdf-desk', sub: 'grace', ...claims })
  return token.setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(key))
}

const soon = Math.floor(Date.now() / 1_000) + 600

test('the right name and password open a session, and the role comes with the name', async () => {
  expect(await desk.signIn('ada')).toMatchObject({ status: 200, body: { user: { id: 'ada', role: 'user' } } })
  expect(await desk.signIn('grace')).toMatchObject({ status: 200, body: { user: { id: 'grace', role: 'admin' } } })
})

test('a role asked for in the request is not given', async () => {
  const body = JSON.stringify({ name: 'ada', password: 'telltale', role: 'admin' })
  const answer = await desk.fetch('/session', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  expect(answer.body['user']).toEqual({ id: 'ada', role: 'user' })
})

test.each([
  ['ada', 'wrong'],
  ['nobody', 'telltale'],
])('the name %s with the password %s is refused in plain words', async (name, password) => {
  expect(await desk.signIn(name, password)).toMatchObject({
    status: 401,
    body: { code: 'WRONG_CREDENTIALS', message: 'This name and password do not belong together.' },
  })
})

test('a body that is not JSON is refused without a word about the inside', async () => {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await desk.fetch('/session', { method: 'POST', headers, body: '{' })
  expect(answer.status).toBe(400)
  expect(answer.body).toEqual({ code: 'BAD_REQUEST', message: 'This request cannot be understood.' })
})

test.each([
  ['no token', () => undefined, 'TOKEN_INVALID'],
  ['an object for a token', () => ({ admin: true }), 'TOKEN_INVALID'],
  ['a token signed by someone else', () => sign({ exp: soon }, `not ${secret}`), 'TOKEN_INVALID'],
  ['a token that never ends', () => sign({}), 'TOKEN_INVALID'],
  ['a token for another house', () => sign({ exp: soon, iss: 'elsewhere' }), 'TOKEN_INVALID'],
  ['a token that has run out', () => sign({ exp: soon - 1_200 }), 'TOKEN_EXPIRED'],
])('a socket with %s is refused with the reason', async (_what, token, code) => {
  const client = desk.connect(await token())
  expect(await client.hear('connect_error')).toMatchObject({ code, message: expect.any(String) })
  expect(client.socket.connected).toBe(false)
})

test('an expired token is told apart from a wrong one over HTTP too', async () => {
  const headers = { Authorization: `Bearer ${await sign({ exp: soon - 1_200 })}` }
  expect(await desk.fetch('/jobs', { headers })).toMatchObject({
    status: 401,
    body: { code: 'TOKEN_EXPIRED', message: 'Your session has ended. Sign in again.' },
  })
})

test('a token that runs out while connected is told, then the line is closed', async () => {
  const client = desk.connect(await sign({ exp: Math.floor(Date.now() / 1_000) + 1 }))
  await client.hear('disconnect')
  const names = client.heard.map(({ name }) => name)
  expect(names.slice(-2)).toEqual(['auth-error', 'disconnect'])
  expect(await client.hear('auth-error')).toMatchObject({ code: 'TOKEN_EXPIRED' })
})

test('pages of this machine may call the desk, others may not', async () => {
  const allowed = async (Origin: string): Promise<string | null> => {
    const answer = await fetch(`${desk.url}/health`, { headers: { Origin } })
    return answer.headers.get('access-control-allow-origin')
  }
  expect(await allowed('http://localhost:5173')).toBe('http://localhost:5173')
  expect(await allowed('http://127.0.0.1:6006')).toBe('http://127.0.0.1:6006')
  expect(await allowed('https://localhost.evil.example')).toBeNull()
})
