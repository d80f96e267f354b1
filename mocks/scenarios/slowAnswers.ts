import { steadyWork } from '../cues/steadyWork.ts'
import { grain } from '../grain.ts'
import { at } from '../script/at.ts'
import { connect } from '../script/connect.ts'
import { scenario } from '../script/scenario.ts'
import type { Strand } from '../script/silence.ts'

const durationMs = 80_000
/** Milliseconds from one measurement to the next. */
const stepMs = 4_000

/** Milliseconds an answer takes: about 30 up to 20 s, and then more and more, up to about 900 from 50 s on. */
function answersIn(ms: number): number {
  const strain = Math.min(1, Math.max(0, (ms - 20_000) / 30_000))
  return Math.round((30 + 870 * strain ** 2) * (0.94 + 0.12 * grain(71, ms / stepMs)))
}

const measured: Strand = Array.from({ length: durationMs / stepMs }, (_, i) => {
  const ms = 1_000 + i * stepMs
  return at(ms, { roundTripMs: answersIn(ms) })
})

export const slowAnswers = scenario(
  'slowAnswers',
  'The line holds, but the server answers more and more slowly: first in 30 ms, in the end in 900.',
  { durationMs },
  connect(),
  steadyWork(durationMs),
  measured,
)
