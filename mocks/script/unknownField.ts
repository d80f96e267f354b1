import type { EventCue } from '../../src/adapters/scripted.ts'
import type { Envelope } from '../../src/protocol/events.ts'
import { jobFields } from '../../src/protocol/shapes.ts'

const envelope: { readonly [E in keyof Envelope]-?: true } = { seq: true, epoch: true, ts: true, pos: true }
const known = new Set(['jobId', 'status', ...jobFields.keys(), ...Object.keys(envelope)])

/**
 * A field of a job's event that no job has. Types find one that is written in place; one that is spread in, as in
 * `{ ...who, progress }`, gets past them.
 */
export const unknownField = ({ name, data }: EventCue): string | undefined =>
  name.startsWith('job-') ? Object.keys(data).find((key) => !known.has(key)) : undefined
