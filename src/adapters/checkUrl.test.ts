import { expect, test } from 'vitest'
import { checkUrl } from './checkUrl.ts'

test.each([
  ['https://a.example', 'https://a.example'],
  ['https://a.example/', 'https://a.example'],
  ['http://localhost:3000/path//', 'http://localhost:3000/path'],
  ['ws://a.example', 'ws://a.example'],
])('the url %s is %s', (url, expected) => expect(checkUrl('socketIo', url)).toBe(expected))

test.each([
  [undefined],
  [null],
  [''],
  ['localhost'],
  ['not a url'],
  ['ftp://a.example'],
  ['javascript:alert(1)'],
  [42],
  [{}],
])('the url %j is refused: what is wrong, why, and what to give', (url) =>
  expect(() => checkUrl('socketIo', url)).toThrow(/^socketIo: the url is .*no server to connect to. Give an/),
)

test('a password in an address goes into no message', () => {
  expect(() => checkUrl('socketIo', 'ftp://ann:secret@a.example')).not.toThrow(/secret/)
})
