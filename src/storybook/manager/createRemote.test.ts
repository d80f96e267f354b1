import { expect, test, vi } from 'vitest'
import type { TimelineEvents, TimelineHead, TimelineSession } from '../channel.ts'
import { createRemote } from './createRemote.ts'

const scenario = { name: 'a', description: '', startsAt: 0, durationMs: 9_000, cues: [] }
const head: TimelineHead = { storyId: 'desk', ms: 0, isPlaying: false, speed: 1 }
const session: TimelineSession = { ...head, scenario, edits: [], asks: [], played: scenario }

function open() {
  const listeners = new Map<string, (data: TimelineEvents[keyof TimelineEvents]) => void>()
  const emit = vi.fn()
  const remote = createRemote({ on: (name, listener) => listeners.set(name, listener), emit })
  const tell = <N extends keyof TimelineEvents>(name: N, data: TimelineEvents[N]) => listeners.get(name)?.(data)
  return { remote, emit, tell }
}

test('nothing is asked of a player before there is one', () => {
  const { remote, emit } = open()
  remote.send({ do: 'play' })
  expect(emit).not.toHaveBeenCalled()
})

test('what the player tells is there for whoever listens', () => {
  const { remote, tell } = open()
  const listener = vi.fn()
  const stop = remote.subscribe(listener)
  tell('telltale/timeline/session', session)
  tell('telltale/timeline/head', { ...head, ms: 500 })
  expect(remote.getSession()).toBe(session)
  expect(remote.getHead()?.ms).toBe(500)
  expect(listener).toHaveBeenCalledTimes(2)
  stop()
  tell('telltale/timeline/head', { ...head, ms: 600 })
  expect(listener).toHaveBeenCalledTimes(2)
})

test('the head of another story is not followed', () => {
  const { remote, tell } = open()
  tell('telltale/timeline/session', session)
  tell('telltale/timeline/head', { ...head, storyId: 'other', ms: 500 })
  expect(remote.getHead()?.ms).toBe(0)
})

test('a command goes to the story of the session', () => {
  const { remote, emit, tell } = open()
  tell('telltale/timeline/session', session)
  remote.send({ do: 'step', by: -1 })
  expect(emit).toHaveBeenCalledWith('telltale/timeline/command', {
    storyId: 'desk',
    command: { do: 'step', by: -1 },
  })
})

test('the head is where a person puts it, before the player has answered', () => {
  const { remote, tell } = open()
  tell('telltale/timeline/session', session)
  remote.send({ do: 'seek', ms: 700 })
  expect(remote.getHead()?.ms).toBe(700)
})

test('a held head ignores moments that are on their way, and nothing else', () => {
  const { remote, tell } = open()
  tell('telltale/timeline/session', session)
  remote.hold()
  remote.send({ do: 'seek', ms: 700 })
  tell('telltale/timeline/head', { ...head, ms: 300, isPlaying: true })
  expect(remote.getHead()).toMatchObject({ ms: 700, isPlaying: true })
  remote.release()
  tell('telltale/timeline/head', { ...head, ms: 700 })
  expect(remote.getHead()).toMatchObject({ ms: 700, isPlaying: false })
})

test('a hold ends with its story', () => {
  const { remote, tell } = open()
  tell('telltale/timeline/session', session)
  remote.hold()
  tell('telltale/timeline/session', { ...session, storyId: 'other', ms: 40 })
  expect(remote.getHead()?.ms).toBe(40)
})

test('a session can be asked for', () => {
  const { remote, emit } = open()
  remote.ask('desk')
  expect(emit).toHaveBeenCalledWith('telltale/timeline/ask', { storyId: 'desk' })
})
