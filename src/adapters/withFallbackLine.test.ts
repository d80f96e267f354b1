import { expect, test } from 'vitest'
import { createHandPair, createServingPair, ended, liveUp, polling, trying } from '../../tests/rigs/createHandPair.ts'

test('a message of the spare line counts only while it is the one', () => {
  const { spare, live, heard } = createServingPair()
  const { sink: old } = spare.lines[0]!
  spare.message(1)
  live.say(liveUp)
  old.message('job-progress', 2)
  old.connection(polling)
  live.message(3)
  expect(heard.messages.map(([, payload]) => payload)).toEqual([1, 3])
  expect(heard.last()).toMatchObject({ via: 'websocket' })
})

test('what the live line hands over before it is up is heard', () => {
  const { live, heard } = createServingPair()
  live.message(1)
  live.say(liveUp)
  expect(heard.messages).toEqual([['job-progress', 1]])
})

test('the device is told of once, problems each time', () => {
  const { spare, live, heard } = createServingPair()
  live.sink().device('offline')
  spare.sink().device('offline')
  live.sink().device('online')
  live.sink().problem({ code: 'adapter', where: 'live' })
  spare.sink().problem({ code: 'adapter', where: 'spare' })
  expect(heard.devices).toEqual(['offline', 'online'])
  expect(heard.problems.map(({ where }) => where)).toEqual(['live', 'spare'])
})

test('what is asked of a queue goes to the line that serves, in its own words', async () => {
  const both = { live: ['pause-queue' as const], spare: ['pause-queue' as const] }
  const { spare, live, handle } = createHandPair([trying(3)], both)
  const pause = { name: 'pause-queue', data: { queue: 'gpu' } } as const
  spare.rig.reply = { ok: false, code: 'FORBIDDEN' }
  spare.say(polling)
  expect([await handle.send(pause), spare.sent, live.sent]).toEqual([{ ok: false, code: 'FORBIDDEN' }, [pause], []])
  live.say(liveUp)
  expect([await handle.send(pause), live.sent]).toEqual([{ ok: true }, [pause]])
})

test('commands go to the line that serves; what it cannot do is refused', async () => {
  const { spare, live, handle, adapter } = createHandPair([liveUp], {
    live: ['resync', 'subscribe-admin'],
    spare: ['resync'],
  })
  expect(adapter.capabilities.commands).toEqual(['resync', 'subscribe-admin'])
  expect(await handle.send({ name: 'subscribe-admin' })).toEqual({ ok: true })
  live.say(trying(3))
  await handle.send({ name: 'resync', data: { v: 1 } })
  spare.say(polling)
  await handle.send({ name: 'resync', data: { v: 1 } })
  expect(await handle.send({ name: 'subscribe-admin' })).toEqual({ ok: false, code: 'UNSUPPORTED' })
  expect([live.sent.map(({ name }) => name), spare.sent.map(({ name }) => name)]).toEqual([
    ['subscribe-admin', 'resync'],
    ['resync'],
  ])
})

test('a spare line that is up at once can be asked at once', async () => {
  const { spare, live, handle, heard } = createHandPair([])
  spare.rig.early = polling
  const replies: unknown[] = []
  heard.sink.connection = (said) => {
    if (said.status === 'connected') replies.push(handle.send({ name: 'resync', data: { v: 1 } }))
  }
  live.say(trying(3))
  expect(await Promise.all(replies)).toEqual([{ ok: true }])
  expect(spare.sent).toHaveLength(1)
})

test('a spare line that is refused at once is closed once', () => {
  const { spare, live, heard } = createHandPair([])
  spare.rig.early = ended('forbidden')
  live.say(trying(3))
  expect([spare.lines[0]?.closed, heard.last()]).toEqual([1, ended('forbidden')])
})

test('a spare line that cannot be opened is counted, and the live one goes on', () => {
  const { spare, live, heard } = createHandPair([])
  spare.adapter.connect = () => {
    throw new Error('No such thing')
  }
  live.say(trying(3))
  live.say(trying(4))
  expect([heard.problems, heard.last()]).toEqual([[{ code: 'adapter', where: 'spare' }], trying(4)])
})

test('closing ends both lines once, and then there is silence', async () => {
  const { spare, live, heard, handle } = createServingPair()
  handle.close()
  handle.close()
  const told = heard.told()
  live.say(liveUp)
  live.message(1)
  live.sink().device('offline')
  spare.say(polling)
  handle.retryNow()
  expect(await handle.send({ name: 'resync', data: { v: 1 } })).toEqual({ ok: false, code: 'NOT_CONNECTED' })
  expect([live.lines, spare.lines].flat().map(({ closed, retried }) => [closed, retried])).toEqual([
    [1, 0],
    [1, 0],
  ])
  expect([heard.told(), spare.lines.length]).toEqual([told, 1])
})

test('who closes on the way from one line to the other hears no more', () => {
  const { live, heard, handle } = createServingPair()
  heard.sink.connection = (said) => {
    heard.connections.push(said)
    handle.close()
  }
  live.say(liveUp)
  expect(heard.last()).toEqual(trying(1))
})
