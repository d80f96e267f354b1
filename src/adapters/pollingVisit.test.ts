import { expect, onTestFinished, test, vi } from 'vitest'
import { createManualClock } from '../protocol/manualClock.ts'
import type { HttpLine } from './httpCommands.ts'
import { createVisit } from './pollingVisit.ts'

const nothing = (): void => undefined
const createHttpLine = (): HttpLine => ({
  token: undefined,
  call: { up: nothing, heard: nothing, unanswered: nothing, roundTrip: nothing, down: nothing },
  signal: new AbortController().signal,
})

/** Visits to a server whose answers have these names; with what name each visit came. */
function createVisits() {
  const sent: (string | undefined)[] = []
  const server = { etag: '"1"' }
  vi.stubGlobal('fetch', (_: string, { headers }: { headers: Record<string, string> }) => {
    const known = headers['if-none-match']
    sent.push(known)
    const answer = { headers: { etag: server.etag }, status: known === server.etag ? 304 : 200 }
    return Promise.resolve(new Response(answer.status === 304 ? null : '{"jobs":[]}', answer))
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  return { visit: createVisit('https://a.example/jobs', createManualClock()), sent, server }
}

test('only what has come twice is asked for by its name', async () => {
  const { visit, sent, server } = createVisits()
  const line = createHttpLine()
  const kinds: string[] = []
  for (const etag of ['"1"', '"1"', '"1"', '"2"', '"2"', '"2"']) {
    server.etag = etag
    kinds.push((await visit(line)).kind)
  }
  expect(sent).toEqual([undefined, undefined, '"1"', '"1"', undefined, '"2"'])
  expect(kinds).toEqual(['news', 'news', 'same', 'news', 'news', 'same'])
})

test('who asks afresh gets the whole, and that changes nothing for the others', async () => {
  const { visit, sent } = createVisits()
  const line = createHttpLine()
  await visit(line)
  expect((await visit(line, true)).kind).toBe('news')
  await visit(line)
  expect((await visit(line, true)).kind).toBe('news')
  await visit(line)
  expect(sent).toEqual([undefined, undefined, undefined, undefined, '"1"'])
})

test('a new line knows nothing yet', async () => {
  const { visit, sent } = createVisits()
  const line = createHttpLine()
  for (const visitor of [line, line, line, createHttpLine()]) await visit(visitor)
  expect(sent).toEqual([undefined, undefined, '"1"', undefined])
})
