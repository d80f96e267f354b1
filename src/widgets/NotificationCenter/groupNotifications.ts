import type { StatusNotification } from '../../protocol/notification.ts'

// Milliseconds between two ends that still belong together.
const nearMs = 600_000

const isAlike = (a: StatusNotification, b: StatusNotification): boolean =>
  a.kind === b.kind && (a.kind === 'completed' || a.kind === 'failed') && Math.abs(a.at - b.at) <= nearMs

/**
 * The lines of the history: jobs that ended alike, one soon after another, are one line from `from` of them on; all
 * else stands alone.
 */
export function groupNotifications(
  notifications: readonly StatusNotification[],
  from: number,
): readonly (readonly StatusNotification[])[] {
  const runs: StatusNotification[][] = []
  for (const one of notifications) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && isAlike(last, one)) run.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) => (run.length >= from ? [run] : run.map((one) => [one])))
}
