import type { TimelineCommand } from '../../channel.ts'

interface Key {
  key: string
  shiftKey: boolean
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

interface Standing {
  /** Milliseconds since the scenario began. */
  ms: number
  isPlaying: boolean
  /** Milliseconds that the track lasts. */
  durationMs: number
}

/** Milliseconds that a key moves the head by. */
const strides: Readonly<Record<string, number>> = {
  ArrowRight: 100,
  ArrowUp: 100,
  ArrowLeft: -100,
  ArrowDown: -100,
  PageUp: 1_000,
  PageDown: -1_000,
}

/** What a key on the head asks for: arrows a tenth of a second (with Shift a millisecond), Page keys a second. */
export function keySeek(key: Key, { ms, isPlaying, durationMs }: Standing): TimelineCommand | undefined {
  if (key.altKey || key.ctrlKey || key.metaKey) return undefined
  const stride = strides[key.key]
  if (stride !== undefined) {
    const by = key.shiftKey && Math.abs(stride) === 100 ? Math.sign(stride) : stride
    return { do: 'seek', ms: Math.min(durationMs, Math.max(0, Math.round(ms) + by)) }
  }
  if (key.key === 'Home') return { do: 'seek', ms: 0 }
  if (key.key === 'End') return { do: 'seek', ms: durationMs }
  return key.key === ' ' ? { do: isPlaying ? 'pause' : 'play' } : undefined
}
