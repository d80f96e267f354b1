import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
afterEach(async () => desk.end())

const change = (kind: string, ...ids: string[]): object => ({ kind, ids })

async function save(...changes: object[]): Promise<void> {
  for (const body of changes) {
    expect(await desk.post('ada', '/notifications', body)).toMatchObject({ status: 200, body: { ok: true } })
  }
}

async function marked(name: string): Promise<unknown> {
  return (await desk.fetch('/notifications', { headers: await desk.bearer(name) })).body['notifications']
}

test('what a person did with notifications is told to them, and to nobody else', async () => {
  desk = await TestDesk.start()
  await save(change('read', 'one', 'two'), change('archived', 'two'), change('removed', 'three'))
  expect(await marked('ada')).toEqual([
    { id: 'one', read: true },
    { id: 'two', read: true, archived: true },
    { id: 'three', removed: true },
  ])
  expect(await marked('grace')).toEqual([])
})

test('what is taken back leaves nothing behind', async () => {
  desk = await TestDesk.start()
  await save(change('read', 'one'), change('archived', 'one'), change('removed', 'one'))
  await save(change('restored', 'one'), change('unarchived', 'one'))
  expect(await marked('ada')).toEqual([{ id: 'one', read: true }])
  await save(change('unread', 'one'))
  expect(await marked('ada')).toEqual([])
})

test('without a session nothing is told and nothing is kept', async () => {
  desk = await TestDesk.start()
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify(change('read', 'one'))
  const refused = { status: 401, body: { code: 'TOKEN_INVALID' } }
  expect(await desk.fetch('/notifications', { method: 'POST', headers, body })).toMatchObject(refused)
  expect(await desk.fetch('/notifications')).toMatchObject(refused)
  for (const name of ['ada', 'grace']) expect(await marked(name)).toEqual([])
})

test.each([
  ['nothing', null],
  ['a list', ['read']],
  ['a kind that is none', change('seen', 'one')],
  ['a kind from the prototype', change('toString', 'one')],
  ['no ids', change('read')],
  ['ids that are no list', { kind: 'read', ids: 'one' }],
  ['an id that is no text', { kind: 'read', ids: ['one', 2] }],
  ['an empty id', change('read', '')],
  ['an id that is too long', change('read', 'x'.repeat(257))],
  ['too many ids', change('read', ...Array.from({ length: 501 }, (_, at) => `${at}`))],
])('%s is refused whole', async (_what, body) => {
  desk = await TestDesk.start()
  const answer = await desk.post('ada', '/notifications', body)
  expect(answer).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } })
  expect(await marked('ada')).toEqual([])
})

test('all that a page may hold is marked at once, and the latest 500 of a person are kept', async () => {
  desk = await TestDesk.start()
  const ids = Array.from({ length: 500 }, (_, at) => `${at}`.padStart(200, 'x'))
  await save(change('read', ...ids), change('read', ids[0]!), change('read', 'new'))
  const kept = [...ids.slice(2), ids[0]!, 'new']
  expect(await marked('ada')).toEqual(kept.map((id) => ({ id, read: true })))
  const body = change('read', ...ids.map((id) => id.padStart(400, 'x')))
  expect(await desk.post('ada', '/notifications', body)).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } })
})

test('what was done is known after a restart', async () => {
  desk = await TestDesk.start()
  await save(change('read', '__proto__'), change('archived', 'two'))
  await desk.close()
  await desk.open()
  const before = [
    { id: '__proto__', read: true },
    { id: 'two', archived: true },
  ]
  expect(await marked('ada')).toEqual(before)
  await save(change('read', 'three'))
  expect(await marked('ada')).toEqual([...before, { id: 'three', read: true }])
})

test.each(['', '{', 'null', '{"ada":[]}', '[["ada",{}]]', '[["ada",[["one",null],7,[2,{}]]]]'])(
  'a file with %j is as if nothing had been done, and is written anew',
  async (text) => {
    desk = new TestDesk()
    writeFileSync(join(desk.dataDir, 'notifications.json'), text)
    await desk.open()
    expect(await marked('ada')).toEqual([])
    await save(change('read', 'one'))
    expect(await marked('ada')).toEqual([{ id: 'one', read: true }])
  },
)
