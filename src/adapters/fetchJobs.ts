import type { Clock } from '../protocol/clock.ts'
import type { CommandReply } from '../protocol/commands.ts'
import { toldWaitMs } from './patience.ts'
import type { Failure } from './patience.ts'
import { requestJson } from './requestJson.ts'

/** The line for which is asked. */
export interface JobsAsker {
  token: string | undefined
  /** Aborted when the line ends. */
  signal: AbortSignal
  /** The server refuses this token. */
  refused(failure: Failure): void
}

/** Asks for the snapshot over HTTP, for a server or a line that does not answer `resync`: the same body. */
export type FetchJobs = (asker: JobsAsker) => Promise<CommandReply>

export function createFetchJobs(url: string, clock: Clock): FetchJobs {
  const address = `${url.replace(/^ws/, 'http')}/jobs`
  let quietUntil = -Infinity
  let isProven = false
  return async ({ token, signal, refused }) => {
    // What the server asked for holds for every line to it.
    if (clock.now() < quietUntil) return { ok: false, code: 'RATE_LIMITED' }
    const answer = await requestJson({ url: address, token, clock, signal })
    if (answer.ok) {
      isProven = true
      return { ok: true, data: answer.data, overHttp: true }
    }
    const { failure } = answer
    // Who never let us in this way may want something else than our token; the line itself is in order.
    if (failure.kind === 'unauthorized' && isProven) refused(failure)
    if (failure.kind !== 'busy') return { ok: false, code: 'NO_ANSWER' }
    quietUntil = clock.now() + toldWaitMs(failure)
    return { ok: false, code: 'RATE_LIMITED' }
  }
}
