import type { LaneCounts, QueuePlace, QueueTask } from './jobQueue.ts'
import { perLane, type Lane } from './lane.ts'
import { nobodyPassedOver, passOver, pickLane, planOrder, type PassedOver } from './laneScheduler.ts'
import { MovingAverage } from './movingAverage.ts'

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
  readonly #runs = new MovingAverage(memory)
  readonly #workers: number
  readonly #now: () => number
  #passedOver: PassedOver = nobodyPassedOver

  constructor(workers: number, now: () => number = () => performance.now()) {
    this.#workers = workers
    this.#now = now
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
    const ready = open.filter((lane) => this.#lanes[lane].length > 0)
    const lane = pickLane(ready, this.#passedOver)
    const waiting = lane && this.#lanes[lane].shift()
    if (lane === undefined || waiting === undefined) return undefined
    this.#passedOver = passOver(lane, ready, this.#passedOver)
    this.#waits[lane].add(this.#now() - waiting.enteredAt)
    return waiting.task
  }

  measureRun(runMs: number): void {
    this.#runs.add(runMs)
  }

  counts(lane: Lane): Omit<LaneCounts, 'active'> {
    const { mean } = this.#waits[lane]
    return { waiting: this.#lanes[lane].length, ...(mean !== undefined && { avgWaitTime: mean / 60_000 }) }
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

  #announce(waiting: Waiting, index: number, order: ReadonlyMap<string, number>): QueuePlace {
    const place = { queuePosition: index + 1, queueSize: this.#lanes[waiting.task.lane].length }
    waiting.announced = `${place.queuePosition}/${place.queueSize}`
    const estimatedTime = this.#secondsToStart(order.get(waiting.task.jobId) ?? 0)
    return estimatedTime === undefined ? place : { ...place, estimatedTime }
  }

  #startOrder(): Map<string, number> {
    const ids = perLane((lane) => this.#lanes[lane].map((waiting) => waiting.task.jobId))
    return new Map(planOrder(ids, this.#passedOver).map((jobId, index) => [jobId, index]))
  }

  // A worker comes free every mean / workers; on average we look half-way between two of these moments.
  #secondsToStart(ahead: number): number | undefined {
    const { mean } = this.#runs
    return mean === undefined ? undefined : Math.ceil(((ahead + 0.5) * mean) / this.#workers / 1_000)
  }
}
