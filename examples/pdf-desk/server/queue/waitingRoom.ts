import type { LaneCounts, QueuePlace, QueueTask } from './jobQueue.ts'
import { perLane, type Lane } from './lane.ts'
import { nobodyPassedOver, passOver, pickLane, planOrder, type PassedOver } from './laneScheduler.ts'
import { MovingAverage } from './movingAverage.ts'
import { WaitLog } from './waitLog.ts'

interface Waiting {
  task: QueueTask
  enteredAt: number
  announced: string
}

/** Measurements an average looks back on. */
const memory = 20

/** Where tasks wait: who is next, what place each has, and how long waiting really takes. */
export class WaitingRoom {
  readonly #lanes = perLane<Waiting[]>(() => [])
  readonly #waits = perLane(() => new MovingAverage(memory))
  readonly #waitLogs: Record<Lane, WaitLog>
  readonly #held = new Set<Lane>()
  readonly #runs = new MovingAverage(memory)
  readonly #workers: number
  readonly #now: () => number
  #passedOver: PassedOver = nobodyPassedOver

  constructor(workers: number, now: () => number = () => performance.now()) {
    this.#workers = workers
    this.#now = now
    this.#waitLogs = perLane(() => new WaitLog(now))
  }

  /** Nothing of this lane goes next until it is released. */
  hold(lane: Lane): void {
    this.#held.add(lane)
  }

  release(lane: Lane): void {
    this.#held.delete(lane)
  }

  get isEmpty(): boolean {
    return Object.values(this.#lanes).every((lane) => lane.length === 0)
  }

  enter(task: QueueTask): QueuePlace {
    const waiting = { task, enteredAt: this.#now(), announced: '' }
    const lane = this.#lanes[task.lane]
    const index = lane.findLastIndex((other) => other.task.since <= task.since) + 1
    lane.splice(index, 0, waiting)
    return this.#announce(waiting, index, this.#startOrder())
  }

  /** Takes a task out before its turn; false where it does not wait here. */
  leave(jobId: string): boolean {
    for (const lane of Object.values(this.#lanes)) {
      const index = lane.findIndex((waiting) => waiting.task.jobId === jobId)
      if (index < 0) continue
      lane.splice(index, 1)
      return true
    }
    return false
  }

  /** Takes the task that goes next out of the lanes that are open. */
  next(open: readonly Lane[]): QueueTask | undefined {
    const ready = open.filter((lane) => !this.#held.has(lane) && this.#lanes[lane].length > 0)
    const lane = pickLane(ready, this.#passedOver)
    const waiting = lane && this.#lanes[lane].shift()
    if (lane === undefined || waiting === undefined) return undefined
    this.#passedOver = passOver(lane, ready, this.#passedOver)
    const waitMs = this.#now() - waiting.enteredAt
    this.#waits[lane].add(waitMs)
    this.#waitLogs[lane].add(waitMs)
    return waiting.task
  }

  measureRun(runMs: number): void {
    this.#runs.add(runMs)
  }

  counts(lane: Lane): Omit<LaneCounts, 'active' | 'limit'> {
    const { mean } = this.#waits[lane]
    const waiting = this.#lanes[lane]
    return {
      waiting: waiting.length,
      paused: this.#held.has(lane),
      ...(mean !== undefined && { avgWaitTime: mean / 60_000 }),
      ...(waiting.length > 0 && { oldestWaitingMs: this.#oldestMs(waiting) }),
      ...this.#waitLogs[lane].percentiles(),
    }
  }

  /** The places that are no longer what was last said. */
  movedPlaces(): { jobId: string; place: QueuePlace }[] {
    const order = this.#startOrder()
    return Object.values(this.#lanes).flatMap((lane) =>
      lane.flatMap((waiting, index) => {
        const before = waiting.announced
        const place = this.#announce(waiting, index, order)
        return waiting.announced === before ? [] : [{ jobId: waiting.task.jobId, place }]
      }),
    )
  }

  // Who goes first need not have come first: what comes back after a pause has its old place and a new wait.
  #oldestMs(waiting: readonly Waiting[]): number {
    return Math.round(this.#now() - Math.min(...waiting.map(({ enteredAt }) => enteredAt)))
  }

  #announce(waiting: Waiting, index: number, order: ReadonlyMap<string, number>): QueuePlace {
    const place = { queuePosition: index + 1, queueSize: this.#lanes[waiting.task.lane].length }
    const ahead = order.get(waiting.task.jobId)
    // That a lane is held, or goes on, is news of its own: nobody knows when what waits in a held one will start.
    waiting.announced = `${place.queuePosition}/${place.queueSize}/${ahead === undefined}`
    const estimatedTime = ahead === undefined ? undefined : this.#secondsToStart(ahead)
    return estimatedTime === undefined ? place : { ...place, estimatedTime }
  }

  #startOrder(): Map<string, number> {
    const ids = perLane((lane) => (this.#held.has(lane) ? [] : this.#lanes[lane].map((waiting) => waiting.task.jobId)))
    return new Map(planOrder(ids, this.#passedOver).map((jobId, index) => [jobId, index]))
  }

  // A worker comes free every mean / workers; on average we look half-way between two of these moments.
  #secondsToStart(ahead: number): number | undefined {
    const { mean } = this.#runs
    return mean === undefined ? undefined : Math.ceil(((ahead + 0.5) * mean) / this.#workers / 1_000)
  }
}
