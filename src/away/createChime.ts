import type { Clock } from '../protocol/clock.ts'

/** A short sound that something has ended. */
export interface Chime {
  /** Gets leave to sound: browsers give it to what the person has pressed. */
  prime(): void
  play(): void
  /** Plays at once: for a press by which a person asks to hear it. */
  sample(): void
  close(): void
}

/** Milliseconds in which one sound stands for all. */
const restMs = 3_000

/** Milliseconds in which a second press changes nothing: the sound that it asks for is being heard. */
const sampleMs = 700

/** Milliseconds after which a sound that had no leave has lost its reason. */
const lateMs = 1_000

/** Hertz, and seconds after the beginning. */
const notes = [
  { pitch: 659.25, at: 0 },
  { pitch: 880, at: 0.14 },
]
/** Seconds in which a note dies away. */
const fadeS = 0.5
/** Of full volume, 1. */
const loudness = 0.05

const openAudio = (): AudioContext => new AudioContext()

/** Two soft notes, made on the spot; silent until the browser gives leave, and where it has no sound. */
export function createChime(clock: Clock, open: () => AudioContext = openAudio): Chime {
  let audio: AudioContext | undefined
  let playedAt = -Infinity

  const rest = (): void => void audio?.suspend().catch(() => undefined)
  const awake = async (then: (audio: AudioContext) => void): Promise<void> => {
    try {
      audio ??= open()
      await audio.resume()
      then(audio)
    } catch {
      // No sound here: what it would have told stands on the page.
    }
  }
  return {
    // Asleep again at once, so that the device is free while nothing sounds.
    prime: () => void awake(rest),
    play() {
      const now = clock.now()
      if (!audio || now - playedAt < restMs) return
      playedAt = now
      void awake((on) => (clock.now() - now > lateMs ? rest() : ring(on, rest)))
    },
    sample() {
      const now = clock.now()
      if (now - playedAt < sampleMs) return
      playedAt = now
      void awake((on) => ring(on, rest))
    },
    close() {
      void audio?.close().catch(() => undefined)
      audio = undefined
    },
  }
}

function ring(audio: AudioContext, onEnd: () => void): void {
  const voices = notes.map(({ pitch, at }) => {
    const start = audio.currentTime + at
    const volume = new GainNode(audio, { gain: 0 })
    volume.gain.setValueAtTime(0, start)
    volume.gain.linearRampToValueAtTime(loudness, start + 0.02)
    volume.gain.exponentialRampToValueAtTime(0.0001, start + fadeS)
    const voice = new OscillatorNode(audio, { type: 'sine', frequency: pitch })
    voice.connect(volume).connect(audio.destination)
    voice.start(start)
    voice.stop(start + fadeS)
    return voice
  })
  voices.at(-1)?.addEventListener('ended', onEnd, { once: true })
}
