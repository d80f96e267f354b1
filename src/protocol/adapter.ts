import type { ClientCommand, CommandName, CommandReply } from './commands.ts'
import type { Connection } from './connection.ts'
import type { Problem } from './problem.ts'
import type { Device } from './session.ts'

/** What the backend can do; the widgets hide the rest. */
export interface Capabilities {
  commands: readonly CommandName[]
}

/** Where an adapter delivers: decoded, untrusted messages, and what the line is doing. */
export interface AdapterSink {
  connection(connection: Connection): void
  /** `payload` may be anything: it is validated behind the sink, once. */
  message(name: string, payload: unknown): void
  /** Whether the device has a network, which is another fact than whether the server answers. */
  device(device: Device): void
  problem(problem: Problem): void
  /** Milliseconds between something that was sent and the server's answer to it, where the adapter measures that. */
  roundTrip?(ms: number): void
}

export interface AdapterHandle {
  /** Sends now or refuses; never queues, never throws, never rejects. */
  send(command: ClientCommand): Promise<CommandReply>
  /**
   * Sends as `send` does, and tells the reply at its very moment: for an adapter on a clock that leaps, where the turn
   * of a promise comes after what has happened since.
   */
  ask?(command: ClientCommand, told: (reply: CommandReply) => void): void
  /** Tries at once instead of waiting for the next turn of the retry ladder. */
  retryNow(): void
  /** Ends the line. Twice is safe; after it the sink stays silent. */
  close(): void
}

/** A backend that feeds the store. */
export interface StoreAdapter {
  readonly name: string
  readonly capabilities: Capabilities
  /** Opens the line: no I/O before this call, none after `close()`. */
  connect(sink: AdapterSink): AdapterHandle
}
