import { afterEach, expect, test, vi } from 'vitest'
import { createManualClock } from '../protocol/manualClock.ts'
import { createChime } from './createChime.ts'

const opened: AudioContext[] = []
const open = () => {
  const audio = new AudioContext()
  opened.push(audio)
  return audio
}
afterEach(async () => {
  vi.restoreAllMocks()
  for (const audio of opened.splice(0)) if (audio.state !== 'closed') await audio.close()
})

const listenToNotes = () => vi.spyOn(OscillatorNode.prototype, 'start')

test('two notes sound once for all that ends within three seconds', async () => {
  const notes = listenToNotes()
  const clock = createManualClock(1_000_000)
  const chime = createChime(clock, () => Object.assign(open(), { resume: () => Promise.resolve() }))
  chime.prime()
  await expect.poll(() => opened.length).toBe(1)
  chime.play()
  await expect.poll(() => notes.mock.calls.length).toBe(2)
  clock.advance(2_999)
  chime.play()
  clock.advance(1)
  chime.play()
  await expect.poll(() => notes.mock.calls.length).toBe(4)
})

test('nothing sounds before the person has pressed something, nor long after the news', async () => {
  const notes = listenToNotes()
  const clock = createManualClock(1_000_000)
  let allow = (): void => undefined
  const resume = vi.fn<() => Promise<void>>(() => new Promise((resolve) => (allow = resolve)))
  const chime = createChime(clock, () => Object.assign(open(), { resume }))
  chime.play()
  expect(opened).toEqual([])
  chime.prime()
  chime.play()
  clock.advance(5_000)
  allow()
  await expect.poll(() => resume.mock.calls.length).toBe(2)
  await resume.mock.results[1]?.value
  expect(notes).not.toHaveBeenCalled()
})

test('a browser without sound is left in peace', async () => {
  const none = vi.fn<() => never>(() => {
    throw new DOMException('No device.', 'NotSupportedError')
  })
  const chime = createChime(createManualClock(0), none)
  chime.prime()
  chime.play()
  chime.close()
  expect(none).toHaveBeenCalledOnce()
})
