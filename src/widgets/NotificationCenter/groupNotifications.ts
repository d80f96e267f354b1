import type { DigestNotification, StatusNotification } from '../../protocol/notification.ts'

// Milliseconds between two ends that still belong together.
const nearMs = 600_000

/** A line of the history: a notification alone, or several that are told and acted on together. */
export interface NotificationLine {
  /** It does not change while others join: an unfolded line stays unfolded. */
  id: string
  /** Told together by this one, where a digest stands above them. */
  digest?: DigestNotification
  /** The newest first; none below a digest of what is no longer kept. */
  members: readonly StatusNotification[]
}

const isEnd = ({ kind }: StatusNotification): boolean => kind === 'completed' || kind === 'failed'

const isAlike = (a: StatusNotification, b: StatusNotification): boolean =>
  a.kind === b.kind && isEnd(a) && Math.abs(a.at - b.at) <= nearMs

/**
 * The lines of the history: a digest holds the ends that it tells of; jobs that ended alike, one soon after another,
 * are one line from `from` of them on; all else stands alone.
 */
export function groupNotifications(
  notifications: readonly StatusNotification[],
  from: number,
): readonly NotificationLine[] {
  const lines: NotificationLine[] = []
  let run: StatusNotification[] = []
  const endRun = (): void => {
    if (run.length < Math.max(from, 2)) for (const one of run) lines.push({ id: one.id, members: [one] })
    else lines.push({ id: `group/${run.at(-1)?.id}`, members: run })
    run = []
  }
  let at = 0
  while (at < notifications.length) {
    const one = notifications[at++] as StatusNotification
    const last = run.at(-1)
    if (last === undefined || !isAlike(last, one)) endRun()
    if (one.kind !== 'digest') {
      run.push(one)
      continue
    }
    const members = toldBy(one, notifications, at)
    lines.push({ id: one.id, digest: one, members })
    at += members.length
  }
  endRun()
  return lines
}

/** The ends that a digest tells of, which stand right below it. */
function toldBy(digest: DigestNotification, all: readonly StatusNotification[], start: number) {
  const { completed, failed, from = -Infinity } = digest
  let end = start
  const most = start + completed + failed
  for (let one = all[end]; one && end < most && isEnd(one) && one.at >= from && one.at <= digest.at; one = all[end])
    end++
  return all.slice(start, end)
}
