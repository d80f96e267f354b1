import { expect, test } from 'vitest'
import { readSocketPacket, writeSocketPacket } from './socketPacket.ts'
import type { SocketPacket } from './socketPacket.ts'

// From the document of the protocol: https://socket.io/docs/v4/socket-io-protocol/
const examples: [SocketPacket, string][] = [
  [{ type: 'connect', namespace: '/' }, '0'],
  [{ type: 'connect', namespace: '/admin', data: { sid: 'o' } }, '0/admin,{"sid":"o"}'],
  [{ type: 'connectError', namespace: '/', data: { message: 'Not authorized' } }, '4{"message":"Not authorized"}'],
  [{ type: 'event', namespace: '/', data: ['foo'] }, '2["foo"]'],
  [{ type: 'event', namespace: '/admin', data: ['bar'] }, '2/admin,["bar"]'],
  [{ type: 'event', namespace: '/', id: 12, data: ['foo', 1] }, '212["foo",1]'],
  [{ type: 'ack', namespace: '/admin', id: 13, data: ['bar'] }, '3/admin,13["bar"]'],
  [{ type: 'disconnect', namespace: '/admin' }, '1/admin,'],
]

test.each(examples)('%o is written as the protocol says, and read back', (packet, text) => {
  expect(writeSocketPacket(packet)).toBe(text)
  expect(readSocketPacket(text)).toEqual(packet)
})

test('a packet that announces binary parts is known as one', () => {
  expect(readSocketPacket('51-/admin,["a",{"_placeholder":true,"num":0}]')).toMatchObject({
    type: 'binaryEvent',
    namespace: '/admin',
  })
})

test.each(['', '9["a"]', 'x', '2["a"', '2[a]'])('%j is no packet', (text) => {
  expect(readSocketPacket(text)).toBeUndefined()
})
