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

  /** Takes the id that was asked for, or makes one; throws an `HttpProblem` where it is none, or is in use. */
  take(asked: unknown): string {
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

  release(id: string): void {
    this.#coming.delete(id)
  }
}
