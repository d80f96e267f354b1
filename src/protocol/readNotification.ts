import { amount, flag, id, instant, isRecord, link, oneOf, ordinal, shape, text } from './check.ts'
import type { Check, FieldTable } from './check.ts'
import type {
  AlertNotification,
  DigestNotification,
  JobNotification,
  PartCounts,
  StatusNotification,
} from './notification.ts'

type Base = Omit<DigestNotification, 'kind' | 'cause' | 'from' | 'completed' | 'failed'>

const base: FieldTable<Base> = {
  // Cut to size it would be another one's; a job's id is in it, with the attempt and the status.
  id: (raw) => (typeof raw === 'string' && raw !== '' && raw.length <= 400 ? raw : undefined),
  at: instant,
  seen: flag,
  read: flag,
  toast: flag,
  archived: flag,
}
const needed = ['kind', 'id', 'at', 'seen', 'read', 'toast'] as const

const job = shape<JobNotification>(
  {
    ...base,
    kind: oneOf(['completed', 'failed']),
    jobId: id,
    attempt: ordinal,
    name: text(500),
    error: text(2_000),
    errorCode: text(200),
    resultUrl: link,
    parts: shape<PartCounts>({ completed: amount, failed: amount }, ['completed', 'failed']),
  },
  [...needed, 'jobId', 'attempt'],
)
const alert = shape<AlertNotification>(
  {
    ...base,
    kind: oneOf(['alert']),
    severity: oneOf(['info', 'warning', 'critical']),
    title: text(200),
    message: text(2_000),
  },
  [...needed, 'severity', 'message'],
)
const digest = shape<DigestNotification>(
  {
    ...base,
    kind: oneOf(['digest']),
    cause: oneOf(['away', 'burst']),
    from: instant,
    completed: amount,
    failed: amount,
  },
  [...needed, 'completed', 'failed'],
)

const readers = new Map<unknown, Check<StatusNotification>>([
  ['completed', job],
  ['failed', job],
  ['alert', alert],
  ['digest', digest],
])

/** A notification that another tab or an earlier visit has kept, with known fields only; nothing where it is none. */
export const readNotification: Check<StatusNotification> = (raw) =>
  isRecord(raw) ? readers.get(raw['kind'])?.(raw) : undefined
