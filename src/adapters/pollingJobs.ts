import type { AdapterSink } from '../protocol/adapter.ts'
import type { Clock } from '../protocol/clock.ts'
import type { HttpLine } from './httpCommands.ts'
import { createVisit, failureOf } from './pollingVisit.ts'
import type { Sight } from './pollingVisit.ts'

interface PollingJobsParts {
  url: string
  sink: AdapterSink
  clock: Clock
}

/** The jobs, or that they are the same; nothing where the line has ended, or ends for want of an answer. */
export type Look = (
  line: HttpLine,
  afresh: boolean,
) => Promise<Exclude<Sight, { kind: 'garbage' | 'refused' }> | undefined>

/** Creates looks at the jobs, one at a time: an older answer must not be folded behind a newer one. */
export function createLook({ url, sink, clock }: PollingJobsParts): Look {
  const visit = createVisit(`${url}/jobs`, clock)
  let turn: Promise<unknown> = Promise.resolve()
  return (line, afresh) => {
    const look = async (): ReturnType<Look> => {
      const sight = await visit(line, afresh)
      if (line.signal.aborted) return undefined
      if (sight.kind === 'news' || sight.kind === 'same') return sight
      line.call.down(failureOf(sight, sink))
      return undefined
    }
    const sight = turn.then(look, look)
    turn = sight
    return sight
  }
}
