import type { EndRemark, EndTally } from '../../widgets/announcer/remark.ts'

/** Ends that are told by name; the others are counted. */
const maxFirst = 2

const none: EndTally = { counts: { completed: 0, failed: 0, cancelled: 0, expired: 0 }, first: [] }

/** The tally with one more end: of constant size, however many there are. */
export const countEnd = (tally: EndTally = none, remark: EndRemark): EndTally => ({
  counts: { ...tally.counts, [remark.kind]: tally.counts[remark.kind] + 1 },
  first: tally.first.length < maxFirst ? [...tally.first, remark] : tally.first,
})

/** Both tallies as one, `earlier` first. */
export function joinTallies(earlier: EndTally | undefined, later: EndTally | undefined): EndTally | undefined {
  if (earlier === undefined || later === undefined) return earlier ?? later
  const sum = (kind: EndRemark['kind']): number => earlier.counts[kind] + later.counts[kind]
  return {
    counts: {
      completed: sum('completed'),
      failed: sum('failed'),
      cancelled: sum('cancelled'),
      expired: sum('expired'),
    },
    first: [...earlier.first, ...later.first].slice(0, maxFirst),
  }
}
