import type { ClientCommand, Clock, CommandReply } from 'telltale'

interface AdminDeskParts {
  clock: Clock
  send(command: ClientCommand): Promise<CommandReply>
  allowed(): void
  refused(): void
}

/** Asks for admin data on behalf of all who look at it. */
export function createAdminDesk({ clock, send, allowed, refused }: AdminDeskParts) {
  let users = 0
  let askedAt = -Infinity
  let session = 0
  const ask = async (): Promise<void> => {
    const mine = session
    const reply = await send({ name: 'subscribe-admin' })
    if (mine !== session || users === 0) return
    if (reply.ok) allowed()
    else if (reply.code === 'ADMIN_REQUIRED') refused()
  }
  return {
    subscribe() {
      let isOn = true
      if (users++ === 0) void ask()
      return () => {
        if (isOn && --users === 0) void send({ name: 'unsubscribe-admin' })
        isOn = false
      }
    },
    restore: () => (users > 0 ? void ask() : undefined),
    request(): void {
      if (clock.now() - askedAt < 1_000) return
      askedAt = clock.now()
      void send({ name: 'request-system-metrics' })
    },
    isExpecting: (): boolean => users > 0 || clock.now() - askedAt < 10_000,
    forget(): void {
      session++
      askedAt = -Infinity
    },
  }
}
