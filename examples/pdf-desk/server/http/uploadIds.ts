import { randomUUID } from 'node:crypto'
import type { JobDesk } from '../jobs/jobDesk.ts'
import { HttpProblem } from './httpProblem.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u

/**
 * The ids that uploads become jobs under. A client may choose its own, so that it knows the job before the answer has
 * come, and cannot make two of one file.
 */
export class UploadIds {
  readonly #desk: Pick<JobDesk, 'find'>
  readonly #coming = new Set<string>()

  constructor(desk: Pick<JobDesk, 'find'>) {
    this.#desk = desk
  }

  /**
   * Runs `receive` with the id that was asked for, or a new one, and gives it; throws an `HttpProblem` where it is none,
   * or is in use. Of a file that was not taken in, the id is free again.
   */
  async during(asked: unknown, receive: (id: string) => Promise<void>): Promise<string> {
    const id = this.#take(asked)
    try {
      await receive(id)
      return id
    } finally {
      this.#coming.delete(id)
    }
  }

  #take(asked: unknown): string {
    const id = asked === undefined ? randomUUID() : asked
    if (typeof id !== 'string' || !uuid.test(id)) {
      throw new HttpProblem(400, 'BAD_REQUEST', 'The id of an upload must be a UUID in small letters.')
    }
    if (this.#coming.has(id) || this.#desk.find(id)) {
      throw new HttpProblem(409, 'ALREADY_THERE', 'This file is here already.')
    }
    this.#coming.add(id)
    return id
  }
}
