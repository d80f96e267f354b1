import { expect, test } from 'vitest'
import { happyPath, stateAt } from '../../../mocks/index.ts'
import type { TimelineEvents } from '../channel.ts'
import type { Frame } from '../link.ts'
import { linkedFrame, mountPlayer } from './mountPlayer.ts'
import type { TimelineParameters } from './timelineParameters.ts'

interface Told {
  name: string
  told: unknown
}

function createChannel() {
  const listeners = new Map<string, Set<(told: unknown) => void>>()
  const told: Told[] = []
  const at = (name: string) => listeners.get(name) ?? listeners.set(name, new Set()).get(name) ?? new Set()
  return {
    told,
    on: (name: string, listener: (told: unknown) => void) => void at(name).add(listener),
    off: (name: string, listener: (told: unknown) => void) => void at(name).delete(listener),
    emit: (name: string, value: unknown) => void told.push({ name, told: value }),
    ask<N extends keyof TimelineEvents>(name: N, value: TimelineEvents[N]) {
      for (const listener of at(name)) listener(value)
    },
  }
}

/** A story that is drawn as often as it is wanted, as Storybook draws it. */
function open(given: Partial<TimelineParameters> = {}, globals: Record<string, unknown> = {}, frame?: Frame) {
  const id = 'flows--story'
  const channel = createChannel()
  const drawing = new AbortController()
  const draw = (now: Record<string, unknown>) =>
    mountPlayer({ scenario: happyPath, ...given }, { id, globals: now, abortSignal: drawing.signal }, channel, frame)
  return { channel, draw, player: draw(globals), end: () => drawing.abort() }
}

test('a story that is drawn again keeps its player and its head', () => {
  const { player, draw } = open({ ms: 9_000 })
  player.seek(12_000)
  expect(draw({ theme: 'dark' })).toBe(player)
  expect(player.look().ms).toBe(12_000)
})

test('two stories on one page, or one story twice, have players of their own', () => {
  const first = open({ ms: 9_000 })
  const second = open({ ms: 9_000 })
  first.player.seek(3_000)
  expect(second.player.look().ms).toBe(9_000)
})

test('a network chosen in the toolbar reaches back before a look, which stays where it is', () => {
  const { player, draw } = open({ ms: 14_000 })
  draw({ network: 'offline' })
  expect(player.look()).toMatchObject({ ms: 14_000, edits: [{ at: 6_000, kind: 'network', network: 'offline' }] })
  expect(player.store.getState()).toMatchObject({ device: 'offline', connection: { status: 'reconnecting' } })
  draw({ network: 'online' })
  expect(player.look().edits).toEqual([])
  expect(player.store.getState()).toEqual(stateAt(happyPath, 14_000))
})

test('a network that was chosen before the story was opened holds for it', () => {
  const { player } = open({ ms: 14_000 }, { network: 'auth-expired' })
  expect(player.store.getState().connection).toMatchObject({ reason: 'unauthorized' })
})

test('the toolbar’s speed is used, and the story’s own where the toolbar leaves it', () => {
  const { player, draw } = open({ speed: 60 })
  expect(player.look().speed).toBe(60)
  draw({ speed: '0.5' })
  expect(player.look().speed).toBe(0.5)
  draw({ speed: 'auto' })
  expect(player.look().speed).toBe(60)
})

test('another toolbar leaves alone what the panel has set', () => {
  const { player, draw } = open({ ms: 14_000 })
  player.setSpeed(4)
  player.play()
  player.setNetwork('polling')
  player.pause()
  draw({ theme: 'dark', network: 'polling' })
  expect(player.look()).toMatchObject({ speed: 4, edits: [{ at: 14_000, network: 'polling' }] })
})

test('the panel hears of the session when the story opens, when it asks, and when what is played changes', () => {
  const { channel, player } = open({ ms: 9_000 })
  const sessions = () => channel.told.filter(({ name }) => name === 'telltale/timeline/session')
  expect(sessions()).toEqual([
    { name: 'telltale/timeline/session', told: { storyId: 'flows--story', ...player.look() } },
  ])
  channel.ask('telltale/timeline/ask', { storyId: 'flows--story' })
  expect(sessions().length).toBe(2)
  player.inject('add-job')
  expect(sessions().at(-1)?.told).toMatchObject({ edits: [{ injection: 'add-job' }] })
})

test('the panel’s word is done in the story that it names alone', () => {
  const { channel, player } = open({ ms: 9_000 })
  channel.ask('telltale/timeline/command', { storyId: 'another', command: { do: 'seek', ms: 1_000 } })
  expect(player.look().ms).toBe(9_000)
  channel.ask('telltale/timeline/command', { storyId: 'flows--story', command: { do: 'seek', ms: 1_000 } })
  expect(player.look().ms).toBe(1_000)
  expect(channel.told.at(-1)).toMatchObject({ name: 'telltale/timeline/head', told: { ms: 1_000, isPlaying: false } })
})

test('a network that the panel chose is shown by the toolbar', () => {
  const { channel } = open({ ms: 9_000 })
  channel.ask('telltale/timeline/command', { storyId: 'flows--story', command: { do: 'network', network: 'slow' } })
  expect(channel.told).toContainEqual({ name: 'updateGlobals', told: { globals: { network: 'slow' } } })
})

test('a story that is gone plays no further and says nothing', () => {
  const { channel, player, end } = open()
  player.play()
  end()
  expect(player.look().isPlaying).toBe(false)
  const count = channel.told.length
  player.seek(5_000)
  channel.ask('telltale/timeline/ask', { storyId: 'flows--story' })
  expect(channel.told.length).toBe(count)
})

test('an address leads to its frame, and the toolbar is told of the network in it', () => {
  const frame: Frame = { ms: 14_000, edits: [{ at: 3_000, kind: 'network', network: 'offline' }] }
  const { player, channel, draw } = open({ ms: 2_000 }, { network: 'online' }, frame)
  expect(player.look()).toMatchObject(frame)
  expect(channel.told).toContainEqual({ name: 'updateGlobals', told: { globals: { network: 'offline' } } })
  draw({ network: 'offline' })
  expect(player.look()).toMatchObject(frame)
  draw({ network: 'online' })
  expect(player.look().edits.at(-1)).toMatchObject({ at: 6_000, network: 'online' })
})

test('an address names a frame of its own story, and of no other', () => {
  const globals = { at: '14000', edits: 'offline_6000' }
  expect(linkedFrame({ id: 'flows--story', globals }, 'flows--story')).toMatchObject({ ms: 14_000 })
  expect(linkedFrame({ id: 'flows--other', globals }, 'flows--story')).toBeUndefined()
  // Storybook keeps them in its address when it goes on to another story, which may then be loaded anew.
  const kept = { ...globals, of: 'flows--story' }
  expect(linkedFrame({ id: 'flows--other', globals: kept }, 'flows--other')).toBeUndefined()
  expect(linkedFrame({ id: 'flows--story', globals: kept }, 'flows--other')).toMatchObject({ ms: 14_000 })
})
