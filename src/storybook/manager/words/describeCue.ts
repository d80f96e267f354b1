import type { Cue } from '../../../adapters/scripted.ts'
import { isRecord } from '../../../protocol/check.ts'
import { nameOfCue } from './nameOfCue.ts'

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** A cue in one line: its name, whose it is, and how far. */
export function describeCue(cue: Cue): string {
  const name = 'line' in cue ? `connection: ${nameOfCue(cue)}` : nameOfCue(cue)
  const data = 'data' in cue && isRecord(cue.data) ? cue.data : {}
  const who = data['name'] ?? data['jobId']
  const whose = typeof who === 'string' || typeof who === 'number' ? clip(String(who)) : undefined
  const progress = typeof data['progress'] === 'number' ? `${data['progress']} %` : undefined
  return [clip(name), whose, progress].filter((part) => part !== undefined).join(' · ')
}
