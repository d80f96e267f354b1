import type { Door } from './door.ts'

/** The line of a client that listens. */
export interface LiveLine {
  token: string | undefined
  tell(name: string, payload: unknown): void
  /** The server lets it go; `door` is what it finds when it comes back. */
  end(door: Door): void
}

/** A client that is in. */
export interface Seat {
  /** Answers a command; with nothing where none is expected. */
  command(name: string, data?: unknown): Promise<unknown>
  leave(): void
}

/** What a server knows and may give away. */
export interface Knowledge {
  snapshot(): Promise<unknown>
  metrics(): unknown
  isAdmin(): boolean
  /** Answers a command about a job or a queue; undefined where it is no such command. */
  act(name: string, data: unknown): Promise<unknown> | undefined
}

/** Everyone who is in. */
export interface Seats {
  take(line: LiveLine): Seat
  /** Those who came with this token: some wires carry a command beside the line. */
  of(token: string | undefined): Seat[]
  tell(name: string, payload: unknown): void
  /** Lets those go who would no longer be let in. */
  look(door: (token: string | undefined) => Door): void
}

/** What a server answers to whoever looks as an admin and is none. */
export const adminRequired = { ok: false, code: 'ADMIN_REQUIRED', message: 'This is for admins.' }

const forAdmins = new Set(['system-metrics', 'system-alert'])

export function createSeats(known: Knowledge): Seats {
  const seats = new Map<Seat, LiveLine>()
  const admins = new Set<Seat>()
  const leave = (seat: Seat): void => {
    seats.delete(seat)
    admins.delete(seat)
  }
  return {
    take(line) {
      const seat: Seat = {
        async command(name, data) {
          const reply = known.act(name, data)
          if (reply) return reply
          if (name === 'resync') return known.snapshot()
          if (name === 'unsubscribe-admin') admins.delete(seat)
          if (name === 'subscribe-admin' && !known.isAdmin()) return adminRequired
          if (name === 'subscribe-admin') admins.add(seat)
          const metrics = known.metrics()
          if (name === 'request-system-metrics' && admins.has(seat) && metrics) line.tell('system-metrics', metrics)
          return { ok: true }
        },
        leave: () => leave(seat),
      }
      seats.set(seat, line)
      return seat
    },
    of: (token) => [...seats].filter(([, line]) => line.token === token).map(([seat]) => seat),
    tell(name, payload) {
      for (const [seat, line] of seats) if (!forAdmins.has(name) || admins.has(seat)) line.tell(name, payload)
      if (!known.isAdmin()) admins.clear()
    },
    look(door) {
      for (const [seat, line] of seats) {
        const now = door(line.token)
        if (now.kind === 'open') continue
        leave(seat)
        line.end(now)
      }
    },
  }
}
