import { randomUUID } from 'node:crypto'

export interface StreamPosition {
  /** Names the numbering: another server run or another person is another epoch. */
  epoch: string
  /** Events sent so far in this stream. */
  seq: number
}

/** Numbers the events of each person's stream from 1, whichever of their sockets hears them. */
export class UserStreams {
  readonly #run = randomUUID()
  readonly #sent = new Map<string, number>()

  at(user: string): StreamPosition {
    return { epoch: `${this.#run}:${user}`, seq: this.#sent.get(user) ?? 0 }
  }

  advance(user: string): StreamPosition {
    const { epoch, seq } = this.at(user)
    this.#sent.set(user, seq + 1)
    return { epoch, seq: seq + 1 }
  }
}
