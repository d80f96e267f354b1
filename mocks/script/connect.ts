import { at } from './at.ts'
import { comeBack } from './drop.ts'
import type { Back } from './drop.ts'
import type { Silence } from './silence.ts'

export interface Connect extends Omit<Back, 'missed'> {
  /** Milliseconds since the scenario began, at which the line is opened; until then it is idle. */
  opensAt?: number
  /** Milliseconds the line takes to come up. */
  takesMs?: number
}

/** The line is opened and takes its time to come up; what was said before comes with the first snapshot. */
export function connect({ opensAt = 0, takesMs = 300, ...back }: Connect = {}): Silence {
  const idle = opensAt > 0 ? [at(0, { line: { status: 'idle' } })] : []
  const down = [...idle, at(opensAt, { line: { status: 'connecting' } })]
  const to = opensAt + takesMs
  return { from: -Infinity, to, down, ...comeBack(to, back) }
}
