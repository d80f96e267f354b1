import { at } from './at.ts'
import { comeBack } from './drop.ts'
import type { Back } from './drop.ts'
import type { Silence } from './silence.ts'

export interface Connect extends Omit<Back, 'missed'> {
  /** Milliseconds the line takes to come up. */
  takesMs?: number
}

/** The page opens as the scenario begins: the line takes its time, and what was said before comes with the first snapshot. */
export function connect({ takesMs = 300, ...back }: Connect = {}): Silence {
  const opening = at(0, { line: { status: 'connecting' } })
  return { from: -Infinity, to: takesMs, down: [opening], ...comeBack(takesMs, back) }
}
