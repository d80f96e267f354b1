import type { JobDesk } from '../jobs/jobDesk.ts'
import { HttpProblem } from './httpProblem.ts'

/** Places for unfinished documents: an upload takes its own before it comes in, so that many at once share the limit. */
export class PendingPlaces {
  readonly #desk: Pick<JobDesk, 'pendingOf'>
  readonly #limit: number
  readonly #coming = new Map<string, number>()

  constructor(desk: Pick<JobDesk, 'pendingOf'>, limit: number) {
    this.#desk = desk
    this.#limit = limit
  }

  /** Runs `receive` in a place of its own; throws an `HttpProblem` where this person has none left. */
  async during<T>(owner: string, receive: () => Promise<T>): Promise<T> {
    const coming = this.#coming.get(owner) ?? 0
    if (this.#desk.pendingOf(owner) + coming >= this.#limit) {
      const message = `You have ${this.#limit} documents waiting. Upload more when some of them are done.`
      throw new HttpProblem(429, 'RATE_LIMITED', message, 10)
    }
    this.#coming.set(owner, coming + 1)
    try {
      return await receive()
    } finally {
      this.#release(owner)
    }
  }

  #release(owner: string): void {
    const left = (this.#coming.get(owner) ?? 1) - 1
    if (left > 0) this.#coming.set(owner, left)
    else this.#coming.delete(owner)
  }
}
