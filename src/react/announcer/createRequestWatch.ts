import type { JobRequest } from '../../protocol/jobAction.ts'
import type { StatusState } from '../../store/state.ts'
import type { NewsRemark, RefusedRemark } from '../../widgets/announcer/remark.ts'
import { subjectOf } from './remarkOf.ts'

/** Finds what has become of what people asked for, from one state to the next. */
export interface RequestWatch {
  /** What is new since the last call. */
  news(state: StatusState): readonly (NewsRemark | RefusedRemark)[]
}

export function createRequestWatch(): RequestWatch {
  let known: ReadonlyMap<string, JobRequest> = new Map()
  return {
    news({ requests, jobs }) {
      // A store of the app's own may have none.
      if ((requests?.size ?? 0) === 0 && known.size === 0) return []
      const before = known
      known = new Map(requests)
      return [...known].flatMap(([jobId, request]) => {
        if (before.get(jobId) === request) return []
        const job = jobs.get(jobId)
        const remark = remarkOfRequest(job ? subjectOf(job) : { jobId }, request)
        return remark ? [remark] : []
      })
    },
  }
}

function remarkOfRequest(
  subject: { jobId: string; name?: string },
  { action, status, code, message }: JobRequest,
): NewsRemark | RefusedRemark | undefined {
  if (status === 'pending') return { ...subject, kind: 'asked', action }
  if (status === 'accepted') return undefined
  const why = code === 'NOT_CONNECTED' ? 'notSent' : code === 'NO_ANSWER' ? 'noAnswer' : 'refused'
  return { ...subject, kind: 'refused', action, why, ...(message !== undefined && { reason: message }) }
}
