import { expect } from 'vitest'
import type { AdapterCheck } from '../adapterRig.ts'

/** Milliseconds to wait at least where the server asks for patience, or nobody looks. */
const slowMs = 30_000

export const refusalChecks: readonly AdapterCheck[] = [
  {
    title: 'stops where the role is refused, and asks for no other token',
    needs: ['role', 'token'],
    async run({ open, server, clock }) {
      const reasons: string[] = []
      server.refuse('role')
      const line = open({ getToken: ({ reason }) => `t${reasons.push(reason)}` })
      expect(await line.next('disconnected')).toMatchObject({ reason: 'forbidden' })
      clock.advance(600_000)
      expect([line.last()?.status, reasons, clock.pending()]).toEqual(['disconnected', ['connect'], 0])
    },
  },
  {
    title: 'has patience with a server that asks for it, and says so',
    needs: ['busy'],
    async run({ open, server, clock }) {
      server.refuse('busy')
      const line = open({ getToken: () => 'token' })
      const wait = await line.nextWait()
      expect(wait).toMatchObject({ attempt: 1, busy: true })
      expect(wait.waitMs).toBeGreaterThanOrEqual(slowMs)
      server.refuse(undefined)
      clock.advance(wait.waitMs)
      await line.ready()
    },
  },
]
