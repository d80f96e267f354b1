import type { DiagnosticsLine } from '../protocol/diagnostics.ts'
import type { LoggedLine, LoggedMessage } from './logged.ts'

/** Whether what a line in this state tells is replayed; undefined where it tells nothing. */
function replays({ status }: DiagnosticsLine): boolean | undefined {
  if (status === 'connected') return false
  return status === 'connecting' || status === 'reconnecting' ? true : undefined
}

/** Both logs as one, in their order; within one moment a message stands where the line was as it was when it came. */
export function inOrder(
  lines: readonly LoggedLine[],
  messages: readonly LoggedMessage[],
): readonly (LoggedLine | LoggedMessage)[] {
  const all: (LoggedLine | LoggedMessage)[] = []
  let next = 0
  let isReplay: boolean | undefined
  const passLine = (logged: LoggedLine): void => {
    all.push(logged)
    if ('line' in logged) isReplay = replays(logged.line)
    next++
  }
  // Numbers that were noted as one are noted where the last of them came.
  for (const message of messages.toSorted((a, b) => a.at - b.at)) {
    for (let line = lines[next]; line && line.at <= message.at; line = lines[next]) {
      if (line.at === message.at && isReplay === message.replayed) break
      passLine(line)
    }
    all.push(message)
  }
  for (let line = lines[next]; line; line = lines[next]) passLine(line)
  return all
}
