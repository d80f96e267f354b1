import { expect, test } from 'vitest'
import { createAnnouncerRig } from '../../../tests/rigs/createAnnouncerRig.ts'
import { createManualClock } from '../../protocol/manualClock.ts'
import { settle } from '../../../tests/rigs/createStoreRig.ts'
import { createSpeaking } from './createSpeaking.ts'
import { hearText } from './remarkQueue.ts'

function createFollowed(...jobIds: string[]) {
  const rig = createAnnouncerRig({ commands: ['cancel-job'] })
  rig.announcer.follow(jobIds, 'all')
  return rig
}
const many = Array.from({ length: 8 }, (_, index) => `job-${index}`)

test('what comes together is said together', () => {
  const { tell, listen } = createFollowed(...many)
  for (const jobId of many) tell('job-started', { jobId })
  listen()
  for (const [index, jobId] of many.entries()) tell(index < 3 ? 'job-failed' : 'job-completed', { jobId })
  expect(listen()).toEqual(['8 jobs have started', '5 jobs done, 3 failed'])
})

test('news wait for the budget, and only the last of a job is said', () => {
  const { tell, clock, said } = createFollowed('a')
  tell('job-queued', { jobId: 'a', name: 'A' })
  tell('job-started', { jobId: 'a' })
  clock.advance(1_000)
  tell('job-paused', { jobId: 'a' })
  clock.advance(1_000)
  tell('job-progress', { jobId: 'a', progress: 10 })
  clock.advance(10_000)
  expect(said).toEqual([
    { ms: 250, words: 'A has started' },
    { ms: 5_250, words: 'A goes on' },
  ])
})

test('an end follows ordinary news after a second, and another end after five', () => {
  const { tell, clock, said } = createFollowed('a', 'b', 'c')
  for (const jobId of ['a', 'b', 'c']) tell('job-queued', { jobId, name: jobId })
  tell('job-started', { jobId: 'a' })
  clock.advance(300)
  tell('job-completed', { jobId: 'b' })
  clock.advance(1_700)
  tell('job-completed', { jobId: 'c' })
  clock.advance(10_000)
  expect(said).toEqual([
    { ms: 250, words: 'a has started' },
    { ms: 1_250, words: 'b is done' },
    { ms: 6_250, words: 'c is done' },
  ])
})

test('what was asked for is said, and a refusal with its reason', async () => {
  const { store, tell, answer, clock, said } = createFollowed('a')
  tell('job-progress', { jobId: 'a', name: 'A', progress: 90 })
  void store.actions.actOnJob?.('a', 'cancel')
  clock.advance(300)
  await answer('cancel-job', { ok: false, code: 'TOO_LATE', message: 'It is nearly done.' })
  clock.advance(10_000)
  await settle()
  expect(said).toEqual([
    { ms: 250, words: 'Asked to cancel A' },
    { ms: 1_250, words: 'A could not be cancelled: It is nearly done' },
  ])
})

test('that something was asked for is said once, whatever else happens', () => {
  const { store, tell, clock, said } = createFollowed('a')
  tell('job-progress', { jobId: 'a', name: 'A', progress: 90 })
  void store.actions.actOnJob?.('a', 'cancel')
  for (let second = 0; second < 8; second++) {
    clock.advance(1_000)
    tell('job-progress', { jobId: 'b', progress: second })
  }
  expect(said).toEqual([{ ms: 250, words: 'Asked to cancel A' }])
})

test('a request that could not be sent, or has no answer, is not said to be refused', async () => {
  const { store, tell, answer, clock, said } = createFollowed('a')
  tell('job-progress', { jobId: 'a', name: 'A', progress: 90 })
  for (const code of ['NOT_CONNECTED', 'NO_ANSWER']) {
    void store.actions.actOnJob?.('a', 'cancel')
    await answer('cancel-job', { ok: false, code })
    clock.advance(6_000)
  }
  expect(said.map(({ words }) => words)).toEqual([
    'There is no connection, so nothing was asked of A',
    'No answer has come about A; it may still happen',
  ])
})

test('what an app says keeps to the same budget, and the same words wait once', () => {
  const { announcer, clock, said } = createFollowed()
  announcer.say('Saved', false)
  clock.advance(300)
  announcer.say('Copied', false)
  announcer.say('Copied', false)
  announcer.say('Signed out elsewhere', true)
  announcer.say('  ', true)
  clock.advance(20_000)
  expect(said).toEqual([
    { ms: 250, words: 'Saved' },
    { ms: 1_250, words: 'Signed out elsewhere' },
    { ms: 6_250, words: 'Copied' },
  ])
})

test('of one topic only the last news that waits is said', () => {
  const { announcer, clock, said } = createFollowed()
  announcer.say('The line is down', false, 'line')
  announcer.say('Saved', false)
  announcer.say('The line is back', false, 'line')
  clock.advance(10_000)
  expect(said).toEqual([{ ms: 250, words: 'Saved. The line is back' }])
})

test('a page out of sight is not spoken to, and hears on return what has ended', () => {
  const { tell, clock, said, announcer } = createFollowed('a', 'b')
  tell('job-queued', { jobId: 'a', name: 'A' })
  tell('job-queued', { jobId: 'b', name: 'B' })
  clock.setHidden(true)
  tell('job-started', { jobId: 'a' })
  tell('job-started', { jobId: 'b' })
  tell('job-completed', { jobId: 'a' })
  clock.advance(60_000)
  expect([said, clock.pending()]).toEqual([[], 0])
  clock.setHidden(false)
  announcer.wake()
  clock.advance(6_000)
  expect(said.map(({ words }) => words)).toEqual(['While you were away: A is done'])
})

test('what was about to be said when the page went out of sight is kept where it stays true', () => {
  const { tell, clock, said, announcer } = createFollowed('a', 'b')
  tell('job-started', { jobId: 'a', name: 'A' })
  tell('job-completed', { jobId: 'b', name: 'B' })
  clock.setHidden(true)
  clock.advance(60_000)
  expect(said).toEqual([])
  clock.setHidden(false)
  announcer.wake()
  clock.advance(6_000)
  expect(said.map(({ words }) => words)).toEqual(['While you were away: B is done'])
})

test('a replay that goes back in time takes back what was said later', () => {
  const clock = createManualClock(10_000)
  let backMs = 0
  const place = { words: '' }
  const speaking = createSpeaking(
    { ...clock, now: () => clock.now() - backMs },
    {
      say: ({ texts }) => void (place.words = texts.join()),
      clear: () => void (place.words = ''),
    },
  )
  speaking.change((queue, now) => hearText(queue, 'Saved', false, now))
  clock.advance(250)
  expect(place.words).toBe('Saved')
  backMs = 5_000
  speaking.wake()
  expect(place.words).toBe('')
})

test('the words are taken back after a while, and then no timer runs', () => {
  const { tell, clock, place } = createFollowed('a')
  const before = clock.pending()
  tell('job-completed', { jobId: 'a', name: 'A' })
  clock.advance(250)
  expect(place.words).toBe('A is done')
  clock.advance(5_000)
  expect([place.words, clock.pending()]).toEqual(['', before])
})

test('a job that nobody follows starts no timer', () => {
  const { tell, clock } = createFollowed('a')
  const before = clock.pending()
  tell('job-completed', { jobId: 'b' })
  expect(clock.pending()).toBe(before)
})

test('who signs out takes all words along', () => {
  const { tell, clock, store, place, said } = createFollowed('a', 'b')
  tell('job-started', { jobId: 'a', name: 'A' })
  clock.advance(300)
  tell('job-completed', { jobId: 'b', name: 'B' })
  store.actions.signOut()
  expect(place.words).toBe('')
  clock.advance(10_000)
  expect(said.map(({ words }) => words)).toEqual(['A has started'])
})

test('without a place to speak nothing is heard, and nothing is kept', () => {
  const { stop, tell, clock, announcer, said } = createFollowed('a')
  stop()
  tell('job-completed', { jobId: 'a' })
  announcer.attach({ say: () => void said.push({ ms: 0, words: 'late' }), clear: () => undefined })
  clock.advance(10_000)
  expect(said).toEqual([])
})
