import { expect } from 'vitest'
import type { AdapterCheck } from '../adapterRig.ts'

export const fallingChecks: readonly AdapterCheck[] = [
  {
    title: 'says when a line is lost, and when it will try again: within a second',
    needs: ['cut'],
    async run({ up, lose, clock }) {
      const line = await up()
      const { attempt, retryAt, waitMs } = await lose(line)
      expect([attempt, retryAt > clock.now(), waitMs <= 1_000]).toEqual([1, true, true])
    },
  },
  {
    title: 'tries at that moment, not before',
    needs: ['cut'],
    async run({ up, lose, clock }) {
      const line = await up()
      const { waitMs } = await lose(line)
      const told = line.told()
      clock.advance(waitMs - 1)
      expect(line.told()).toBe(told)
      clock.advance(1)
      expect(line.last()).toEqual({ status: 'reconnecting', attempt: 1 })
      await line.ready()
    },
  },
  {
    title: 'is not synced after a line was lost, unless it has brought the snapshot',
    needs: ['cut', 'resync'],
    async run({ up, lose, clock }) {
      const line = await up()
      const before = line.messages.length
      clock.advance((await lose(line)).waitMs)
      const { synced } = await line.ready()
      expect(synced).toBe(line.messages.slice(before).some(([name]) => name === 'snapshot'))
    },
  },
  {
    title: 'hears each message once over the new line',
    needs: ['cut', 'emit', 'lines'],
    async run({ up, lose, server, clock, until }) {
      const line = await up()
      clock.advance((await lose(line)).waitMs)
      await line.ready()
      await until(() => server.lines() === 1)
      server.emit('job-queued', { jobId: 'a' })
      server.emit('job-started', { jobId: 'a' })
      await line.until(() => line.messages.some(([name]) => name === 'job-started'))
      expect(line.messages.map(([name]) => name)).toEqual(['job-queued', 'job-started'])
    },
  },
  {
    title: 'finds a server that has restarted at the same address',
    needs: ['restart'],
    async run({ up, server, clock, noticesMs }) {
      const line = await up()
      await server.stop()
      clock.advance(noticesMs)
      const { waitMs } = await line.nextWait()
      await server.restart()
      clock.advance(waitMs)
      await line.ready()
      expect(line.statuses()).toEqual(['connecting', 'connected', 'reconnecting', 'connected'])
    },
  },
  {
    title: 'finds a server that was not there at first',
    needs: ['restart'],
    async run({ open, server, clock }) {
      await server.stop()
      const line = open()
      const { attempt, waitMs } = await line.nextWait()
      expect([attempt, line.statuses()]).toEqual([1, ['connecting', 'reconnecting']])
      await server.restart()
      clock.advance(waitMs)
      await line.ready()
    },
  },
  {
    title: 'tries at once when a person asks',
    needs: ['cut'],
    async run({ up, lose, clock }) {
      const line = await up()
      await lose(line)
      const before = clock.now()
      line.handle.retryNow()
      await line.ready()
      expect(clock.now()).toBe(before)
    },
  },
  {
    title: 'leaves a line alone that is up, when a person asks',
    needs: ['lines'],
    async run({ up, server, clock }) {
      const line = await up()
      const told = line.told()
      line.handle.retryNow()
      clock.advance(1_000)
      expect([line.told(), server.lines()]).toEqual([told, 1])
    },
  },
]
