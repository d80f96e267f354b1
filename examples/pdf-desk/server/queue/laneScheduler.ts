import { lanes, type Lane } from './lane.ts'

/** How often each lane was passed over since it last had a turn. */
export type PassedOver = Readonly<Record<Lane, number>>

/** Turns a waiting lane lets others go first before it takes one itself. */
const patience = 4

export const nobodyPassedOver: PassedOver = { premium: 0, normal: 0, large: 0 }

/** Which of the `open` lanes goes next: the most urgent, unless one was passed over too often. */
export function pickLane(open: readonly Lane[], passedOver: PassedOver): Lane | undefined {
  const overdue = open.filter((lane) => passedOver[lane] >= patience)
  return overdue.toSorted((a, b) => passedOver[b] - passedOver[a])[0] ?? lanes.find((lane) => open.includes(lane))
}

/** The count after `taken` had its turn while the `open` lanes had jobs waiting. */
export function passOver(taken: Lane, open: readonly Lane[], passedOver: PassedOver): PassedOver {
  const after = { ...passedOver, [taken]: 0 }
  for (const lane of open) if (lane !== taken) after[lane] += 1
  return after
}

/** All waiting ids in the order they will start. */
export function planOrder(waiting: Readonly<Record<Lane, readonly string[]>>, passedOver: PassedOver): string[] {
  const order: string[] = []
  const next = { premium: 0, normal: 0, large: 0 }
  let turns = passedOver
  for (;;) {
    const open = lanes.filter((lane) => next[lane] < waiting[lane].length)
    const lane = pickLane(open, turns)
    const id = lane && waiting[lane][next[lane]]
    if (lane === undefined || id === undefined) return order
    order.push(id)
    next[lane] += 1
    turns = passOver(lane, open, turns)
  }
}
