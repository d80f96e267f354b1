import type { Clock, Stop } from '../protocol/clock.ts'
import type { ClientCommand, CommandReply } from '../protocol/commands.ts'

/** Milliseconds between two requests for a metrics sample. */
const requestEveryMs = 1_000
/** Milliseconds a requested sample may take. */
const sampleMs = 10_000

/** The admin subscription: one for all who look, restored with the line. */
export interface AdminSubscription {
  subscribe(): Stop
  /** Subscribes anew: the line is up again. */
  restore(): void
  requestMetrics(): void
  /** True where a metrics sample was asked for. */
  expectsMetrics(): boolean
  /** Forgets what was asked for: the user changed. */
  forget(): void
}

interface AdminParts {
  clock: Clock
  send(command: ClientCommand): Promise<CommandReply>
  /** Somebody looks; nobody did until now. */
  begun(): void
  /** The server is asked anew, on a line of its own. */
  asked(): void
  allowed(): void
  refused(): void
}

const roleRefusals = new Set(['ADMIN_REQUIRED', 'FORBIDDEN'])

export function createAdminSubscription({
  clock,
  send,
  begun,
  asked,
  allowed,
  refused,
}: AdminParts): AdminSubscription {
  let users = 0
  let lastRequest = -Infinity
  let session = 0

  const start = async (): Promise<void> => {
    const asker = session
    const reply = await send({ name: 'subscribe-admin' })
    if (users === 0 || asker !== session) return
    if (reply.ok) allowed()
    else if (roleRefusals.has(reply.code)) refused()
  }

  return {
    subscribe() {
      let isOn = true
      if (users === 0) begun()
      if (users++ === 0) void start()
      return () => {
        if (!isOn) return
        isOn = false
        if (--users === 0) void send({ name: 'unsubscribe-admin' })
      }
    },
    restore() {
      asked()
      if (users > 0) void start()
    },
    requestMetrics() {
      if (clock.now() - lastRequest < requestEveryMs) return
      lastRequest = clock.now()
      void send({ name: 'request-system-metrics' })
    },
    expectsMetrics: () => users > 0 || clock.now() - lastRequest < sampleMs,
    forget() {
      session++
      lastRequest = -Infinity
    },
  }
}
