import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { isLane, type Lane } from '../queue/lane.ts'
import type { JobQueue } from '../queue/jobQueue.ts'

export interface PausedLanesOptions {
  queue: Pick<JobQueue, 'pauseLane' | 'resumeLane'>
  /** Where it is written down which lanes are paused. */
  path: string
}

/** Pauses lanes and lets them go on; what is paused stays so through a restart. */
export class PausedLanes {
  readonly #options: PausedLanesOptions
  readonly #paused = new Set<Lane>()

  constructor(options: PausedLanesOptions) {
    this.#options = options
  }

  /** Takes up what an earlier run of the server left behind; before the first job, which might start otherwise. */
  restore(): void {
    for (const lane of this.#read()) this.pause(lane)
  }

  pause(lane: Lane): void {
    if (this.#paused.has(lane)) return
    this.#paused.add(lane)
    this.#write()
    this.#options.queue.pauseLane(lane)
  }

  resume(lane: Lane): void {
    if (!this.#paused.delete(lane)) return
    this.#write()
    this.#options.queue.resumeLane(lane)
  }

  #read(): Lane[] {
    const { path } = this.#options
    if (!existsSync(path)) return []
    try {
      const names: unknown = JSON.parse(readFileSync(path, 'utf8'))
      return Array.isArray(names) ? names.filter(isLane) : []
    } catch {
      // A file that nobody can read is as if nothing had been paused: the desk must start all the same.
      return []
    }
  }

  // A kill in the middle of writing leaves the file as it was.
  #write(): void {
    const fresh = `${this.#options.path}.new`
    writeFileSync(fresh, JSON.stringify([...this.#paused]), { mode: 0o600 })
    renameSync(fresh, this.#options.path)
  }
}
