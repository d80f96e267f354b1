import type { Tone } from './tone.ts'

/** One cue on a row. */
export interface Tick {
  /** Milliseconds since the scenario began. */
  at: number
  /** The event’s name, or what the line did. */
  name: string
  tone: Tone
}

/** A stretch of a row in which nothing changed. */
export interface Span {
  /** Milliseconds since the scenario began. */
  from: number
  /** Milliseconds since the scenario began. */
  to: number
  /** What was so, in one or two words. */
  word: string
  tone: Tone
  /** True where nothing more is expected: a job that has ended. */
  isOver?: true
}

/** One row of the track. */
export interface Row {
  key: string
  label: string
  spans: readonly Span[]
  ticks: readonly Tick[]
}
