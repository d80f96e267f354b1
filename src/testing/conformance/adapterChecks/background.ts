import { expect } from 'vitest'
import type { AdapterCheck } from '../adapterRig.ts'
import { withPage } from '../withPage.ts'

/** Milliseconds between tries at least, where nobody looks. */
const slowMs = 30_000

export const backgroundChecks: readonly AdapterCheck[] = [
  {
    title: 'tries seldom while nobody looks at the page',
    needs: ['background', 'cut'],
    async run({ up, cut, clock }) {
      const line = await up()
      cut()
      clock.setHidden(true)
      expect((await line.nextWait()).waitMs).toBeGreaterThanOrEqual(slowMs)
    },
  },
  {
    title: 'tries as ever while nobody looks, where it is to keep going',
    needs: ['background', 'cut'],
    async run({ up, cut, clock }) {
      const line = await up({ background: 'keep' })
      cut()
      clock.setHidden(true)
      expect((await line.nextWait()).waitMs).toBeLessThanOrEqual(1_000)
    },
  },
  {
    title: 'lets go a minute after the last look, where it is to pause, and comes back with the next one',
    needs: ['background', 'lines', 'resync'],
    run: ({ open, server, clock, until }) =>
      withPage(clock, async (look) => {
        const line = open({ background: 'pause' })
        await line.ready()
        look(false)
        for (const ms of [20_000, 20_000, 19_999]) {
          clock.advance(ms)
          // A sign of life, so that silence is not what ends the line.
          await line.handle.send({ name: 'resync', data: { v: 1 } })
        }
        expect(line.last()?.status).toBe('connected')
        clock.advance(1)
        expect(await line.next('disconnected')).toMatchObject({ reason: 'paused' })
        await until(() => server.lines() === 0)
        look(true)
        await line.ready()
        await until(() => server.lines() === 1)
      }),
  },
  {
    title: 'tries at once when someone looks again, or the device has a network again',
    needs: ['background', 'cut'],
    run: ({ open, cut, lose, clock }) =>
      withPage(clock, async (look, tell) => {
        const line = open()
        await line.ready()
        cut()
        look(false)
        await line.nextWait()
        look(true)
        await line.ready()
        await lose(line)
        const before = clock.now()
        tell('online')
        await line.ready()
        expect(clock.now()).toBe(before)
      }),
  },
]
