import type { Cue } from '../../src/adapters/scripted.ts'
import type { JobProgress } from '../../src/protocol/jobProgress.ts'
import { at } from '../script/at.ts'

/** How one job stands, told as a row and not as an event: the only way to say that it is paused, say. */
export const rowTold = (ms: number, row: JobProgress): Cue => at(ms, 'snapshot', { mode: 'delta', jobs: [row] })
