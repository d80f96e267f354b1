import type { Cue } from '../../src/adapters/scripted.ts'
import type { Strand } from './silence.ts'

/** The strands as far as they go before `end`: a moment in milliseconds, or a cue of another strand. */
export function until(end: number | Cue, ...strands: readonly Strand[]): Strand {
  const ms = typeof end === 'number' ? end : end.at
  return strands.flat().filter((cue) => cue.at < ms)
}
