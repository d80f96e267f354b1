import { expect } from 'vitest'
import type { Connection } from '../../../protocol/connection.ts'
import { sampleStream } from '../adapterHarness.ts'
import type { AdapterCheck } from '../adapterRig.ts'
import { settle } from '../waitUntil.ts'

const [firstSample = ['job-queued', {}]] = sampleStream

/** The line is closed inside a report: what was to follow it does not. */
const closedOnHearing = (what: string, fits: (connection: Connection) => boolean): AdapterCheck => ({
  title: `can be closed by whoever hears ${what}`,
  needs: ['cut', 'lines'],
  async run({ open, cut, server, clock, until }) {
    let toldAt = 0
    const line = open({
      onConnection(connection, handle) {
        if (toldAt > 0 || !fits(connection)) return
        handle().close()
        toldAt = line.told()
      },
    })
    await line.next('connected')
    await until(() => toldAt > 0 || server.lines() === 1)
    cut()
    await until(() => {
      clock.advance(1_000)
      return toldAt > 0
    })
    await until(() => server.lines() === 0)
    clock.advance(60_000)
    await settle()
    expect([line.told(), clock.pending(), server.lines()]).toEqual([toldAt, 0, 0])
  },
})

export const closingChecks: readonly AdapterCheck[] = [
  {
    title: 'hangs up when it is closed, and nothing is left that waits',
    needs: ['lines'],
    async run({ up, server, clock, until }) {
      const line = await up()
      line.handle.close()
      await until(() => server.lines() === 0)
      expect(clock.pending()).toBe(0)
    },
  },
  {
    title: 'hands on nothing once it is closed, twice as well as once',
    needs: ['emit'],
    async run({ up, server }) {
      const [closed, other] = [await up(), await up()]
      const told = closed.told()
      closed.handle.close()
      closed.handle.close()
      server.emit(...firstSample)
      await other.until(() => other.messages.length === 1)
      expect(closed.told()).toBe(told)
    },
  },
  {
    title: 'says nothing of its line once it is closed',
    needs: ['cut'],
    async run({ up, lose, clock }) {
      const [closed, other] = [await up(), await up()]
      const told = closed.told()
      closed.handle.close()
      await lose(other)
      clock.advance(60_000)
      expect(closed.told()).toBe(told)
    },
  },
  {
    title: 'can be closed while it connects',
    needs: ['lines'],
    async run({ open, up, server, clock, until }) {
      const line = open()
      const told = line.told()
      line.handle.close()
      expect(clock.pending()).toBe(0)
      await up()
      await until(() => server.lines() === 1)
      expect(line.told()).toBe(told)
    },
  },
  {
    title: 'can be closed while it dials',
    needs: ['cut', 'stall'],
    async run({ open, server, clock }) {
      server.stall()
      const line = open()
      await settle()
      const told = line.told()
      line.handle.close()
      clock.advance(60_000)
      await settle()
      expect([line.told(), clock.pending()]).toEqual([told, 0])
    },
  },
  {
    title: 'can be closed while a token is awaited, and does not dial with it',
    needs: ['cut', 'token'],
    async run({ open, up, server, clock }) {
      let give: (token: string) => void = () => undefined
      const line = open({ getToken: () => new Promise((resolve) => (give = resolve)) })
      line.handle.close()
      give('late')
      await settle()
      expect(clock.pending()).toBe(0)
      await up({ getToken: () => 'other' })
      expect(server.tokens()).toEqual(['other'])
    },
  },
  {
    title: 'can be closed while it waits for its next try, and does not try',
    needs: ['cut', 'lines'],
    async run({ up, lose, server, clock }) {
      const line = await up()
      await lose(line)
      const told = line.told()
      line.handle.close()
      expect(clock.pending()).toBe(0)
      clock.advance(60_000)
      await settle()
      expect([line.told(), server.lines()]).toEqual([told, 0])
    },
  },
  closedOnHearing('that it is up', ({ status }) => status === 'connected'),
  closedOnHearing('that it waits', (one) => one.status === 'reconnecting' && one.retryAt !== undefined),
  closedOnHearing('that it tries again', (one) => one.status === 'reconnecting' && one.retryAt === undefined),
  {
    title: 'stays closed, whatever it is asked for',
    needs: ['lines'],
    async run({ up, server, clock, until }) {
      const line = await up()
      const told = line.told()
      line.handle.close()
      line.handle.retryNow()
      expect(await line.handle.send({ name: 'resync', data: { v: 1 } })).toMatchObject({ ok: false })
      await until(() => server.lines() === 0)
      expect([line.told(), clock.pending()]).toEqual([told, 0])
    },
  },
]
