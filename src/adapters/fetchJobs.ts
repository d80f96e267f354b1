import type { CommandReply } from '../protocol/commands.ts'
import type { JsonRequest } from './requestJson.ts'
import { requestJson } from './requestJson.ts'

/** The snapshot over HTTP, for a server or a line that does not answer `resync`: the same body. */
export async function fetchJobs(
  target: Pick<JsonRequest, 'url' | 'token' | 'clock' | 'signal'>,
): Promise<CommandReply> {
  const answer = await requestJson({ ...target, url: `${target.url.replace(/^ws/, 'http')}/jobs` })
  if (answer.ok) return { ok: true, data: answer.data, overHttp: true }
  return { ok: false, code: answer.failure.kind === 'busy' ? 'RATE_LIMITED' : 'NO_ANSWER' }
}
