import type { ScriptedLine } from '../../../adapters/scripted.ts'

/** What the line does, in one or two words. */
export function wordOfLine(line: ScriptedLine): string {
  switch (line.status) {
    case 'connected':
      if (!line.synced) return 'updating'
      return line.via === 'http-polling' ? 'polling' : 'connected'
    case 'reconnecting':
      return `try ${line.attempt}`
    case 'disconnected':
      return line.reason === 'unauthorized' ? 'signed out' : line.reason
    case 'idle':
    case 'connecting':
      return line.status
  }
}
