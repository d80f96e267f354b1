import { expect } from 'vitest'
import type { AdapterCheck, AdapterRig } from '../adapterRig.ts'
import { settle } from '../waitUntil.ts'
import type { WatchedLine } from '../watchLine.ts'

/** Milliseconds a try may take. */
const connectMs = 10_000
/** Milliseconds within which a line that is up in name only is found: half a minute of silence, and an answer's time. */
const foundMs = 35_000

/** Lets `ms` milliseconds pass, a second at a time, or until the line has said something that fits. */
async function pass({ clock }: AdapterRig, line: WatchedLine, ms: number, status: string): Promise<number> {
  const began = clock.now()
  const isThere = (): boolean => line.last()?.status === status
  while (!isThere() && clock.now() - began < ms) {
    clock.advance(1_000)
    await settle()
  }
  return clock.now() - began
}

export const silenceChecks: readonly AdapterCheck[] = [
  {
    title: 'gives a try ten seconds',
    needs: ['stall'],
    async run({ open, server, clock }) {
      server.stall()
      const line = open()
      await settle()
      clock.advance(connectMs - 1)
      expect(line.statuses()).toEqual(['connecting'])
      clock.advance(1)
      expect(await line.nextWait()).toMatchObject({ attempt: 1 })
    },
  },
  {
    title: 'finds a line that is up in name only within 35 seconds',
    needs: ['stall', 'halfOpen'],
    async run(rig) {
      const line = await rig.up()
      rig.server.stall()
      const tookMs = await pass(rig, line, 2 * foundMs, 'reconnecting')
      expect(line.last()?.status).toBe('reconnecting')
      expect(tookMs).toBeLessThanOrEqual(foundMs)
    },
  },
  {
    title: 'has no doubt of a line over which something comes',
    needs: ['emit', 'halfOpen'],
    async run(rig) {
      const line = await rig.up()
      const told = line.connections().length
      for (const count of [1, 2, 3]) {
        await pass(rig, line, 20_000, 'reconnecting')
        rig.server.emit('job-progress', { jobId: 'a', progress: count })
        await line.until(() => line.messages.length === count)
      }
      expect(line.connections().length).toBe(told)
    },
  },
  {
    title: 'keeps a quiet line whose other end answers',
    needs: ['cut', 'halfOpen', 'resync', 'lines'],
    async run({ up, server, clock }) {
      const line = await up()
      for (const quietMs of [30_000, 26_000, 26_000]) {
        clock.advance(quietMs)
        clock.advance(1_000)
        // However it asks, its answer has come before that to a question put after it.
        await line.handle.send({ name: 'resync', data: { v: 1 } })
        clock.advance(4_000)
      }
      expect([line.last()?.status, server.lines()]).toEqual(['connected', 1])
    },
  },
]
