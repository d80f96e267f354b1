import { expect } from 'vitest'
import type { AdapterCheck } from '../adapterRig.ts'
import { withPage } from '../withPage.ts'

/** Milliseconds between tries at least, where nobody looks. */
const slowMs = 30_000

export const backgroundChecks: readonly AdapterCheck[] = [
  {
    title: 'tries seldom while nobody looks at the page',
    needs: ['background', 'cut'],
    async run({ up, server, clock }) {
      const line = await up()
      clock.setHidden(true)
      server.cut()
      expect((await line.nextWait()).waitMs).toBeGreaterThanOrEqual(slowMs)
    },
  },
  {
    title: 'tries as ever while nobody looks, where it is to keep going',
    needs: ['background', 'cut'],
    async run({ up, server, clock }) {
      const line = await up({ background: 'keep' })
      clock.setHidden(true)
      server.cut()
      expect((await line.nextWait()).waitMs).toBeLessThanOrEqual(1_000)
    },
  },
  {
    title: 'lets go a minute after the last look, where it is to pause, and comes back with the next one',
    needs: ['background', 'cut'],
    run: ({ open, server, clock, until }) =>
      withPage(clock, async (look) => {
        const line = open({ background: 'pause' })
        await line.ready()
        look(false)
        clock.advance(59_999)
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
    run: ({ open, server, clock }) =>
      withPage(clock, async (look, tell) => {
        const line = open()
        await line.ready()
        look(false)
        server.cut()
        await line.nextWait()
        look(true)
        await line.ready()
        server.cut()
        await line.nextWait()
        const before = clock.now()
        tell('online')
        await line.ready()
        expect(clock.now()).toBe(before)
      }),
  },
]
