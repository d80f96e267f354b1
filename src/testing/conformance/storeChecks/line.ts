import { expect } from 'vitest'
import type { StoreCheck } from '../storeRig.ts'
import { settle } from '../waitUntil.ts'

export const lineChecks: readonly StoreCheck[] = [
  {
    title: 'opens nothing before someone asks',
    needs: [],
    async run({ store, calls, pass, sent }) {
      store.subscribe(() => undefined)
      await pass(60_000)
      expect([calls.opened, sent()]).toEqual([0, []])
    },
  },
  {
    title: 'opens one line for its first user and closes it with its last',
    needs: [],
    async run({ store, calls }) {
      const [first, second] = [store.actions.open(), store.actions.open()]
      await settle()
      first()
      first()
      await settle()
      expect(calls).toMatchObject({ opened: 1, closed: 0 })
      second()
      await settle()
      expect(calls).toMatchObject({ opened: 1, closed: 1 })
    },
  },
  {
    title: 'keeps its line where a user leaves and comes back in one go',
    needs: [],
    async run({ store, calls }) {
      store.actions.open()()
      const stop = store.actions.open()
      await settle()
      expect(calls).toMatchObject({ opened: 1, closed: 0 })
      stop()
      await settle()
      expect(calls.closed).toBe(1)
      store.actions.open()
      await settle()
      expect(calls.opened).toBe(2)
    },
  },
  {
    title: 'hears nothing more from a line it has closed',
    needs: [],
    async run({ up, sink, pass, state }) {
      const stop = await up()
      stop()
      await settle()
      sink().message('job-started', { jobId: 'late' })
      sink().connection({ status: 'connected', synced: true })
      await pass()
      expect([state().jobs.size, state().connection]).toEqual([0, { status: 'disconnected', reason: 'closed' }])
    },
  },
  {
    title: 'says what the line says, and since when it is up or down',
    needs: [],
    async run({ up, sink, state, clock, pass }) {
      await up()
      const upAt = clock.now()
      expect(state()).toMatchObject({ connection: { status: 'connected', synced: true }, connectionSince: upAt })
      await pass(5_000)
      sink().connection({ status: 'reconnecting', attempt: 1, retryAt: clock.now() + 500 })
      const downAt = clock.now()
      await pass(500)
      sink().connection({ status: 'reconnecting', attempt: 1 })
      await settle()
      expect(state()).toMatchObject({ connection: { status: 'reconnecting', attempt: 1 }, connectionSince: downAt })
    },
  },
  {
    title: 'passes on that a person wants to try now',
    needs: [],
    async run({ up, store, calls }) {
      await up()
      store.actions.retryNow()
      expect(calls.retried).toBe(1)
    },
  },
  {
    title: 'knows whether the device has a network',
    needs: [],
    async run({ up, sink, state }) {
      await up()
      sink().device('offline')
      await settle()
      expect(state().device).toBe('offline')
    },
  },
]
