import { expect } from 'vitest'
import type { AdapterCheck, AdapterRig } from '../adapterRig.ts'
import type { WatchedLine } from '../watchLine.ts'

/** Milliseconds: the first wait is up to this, each one after up to twice the one before, up to the cap. */
const [firstMs, capMs] = [1_000, 30_000]
/** Milliseconds a line must hold to count as one that works. */
const stableMs = 10_000

const steps = [0, 1, 2, 3, 4, 5, 6].map((doubled) => Math.min(capMs, firstMs * 2 ** doubled))

async function waitsOf(rig: AdapterRig, line: WatchedLine, count: number): Promise<number[]> {
  const waits: number[] = []
  while (waits.length < count) {
    const { waitMs, attempt } = await line.nextWait()
    waits.push(waitMs)
    expect(attempt).toBe(waits.length)
    rig.clock.advance(waitMs)
  }
  return waits
}

/** Loses the line after `upMs` milliseconds; the attempt that is counted then. */
async function loseAfter({ lose, clock, noticesMs }: AdapterRig, line: WatchedLine, upMs: number): Promise<number> {
  clock.advance(Math.max(0, upMs - noticesMs))
  const { attempt, waitMs } = await lose(line)
  clock.advance(waitMs)
  await line.ready()
  return attempt
}

export const ladderChecks: readonly AdapterCheck[] = [
  {
    title: 'waits twice as long each time, up to half a minute',
    needs: ['restart'],
    async run(rig) {
      rig.luck.value = 0.999
      await rig.server.stop()
      const waits = await waitsOf(rig, rig.open(), steps.length)
      expect(waits.map((waitMs, index) => waitMs > steps[index]! * 0.9 && waitMs <= steps[index]!)).toEqual(
        steps.map(() => true),
      )
    },
  },
  {
    title: 'spreads its tries by chance, and never waits less than half of the step',
    needs: ['restart'],
    async run(rig) {
      await rig.server.stop()
      rig.luck.value = 0
      const lucky = await waitsOf(rig, rig.open(), steps.length)
      rig.luck.value = 0.999
      const unlucky = await waitsOf(rig, rig.open(), steps.length)
      expect(lucky.map((waitMs, index) => waitMs >= steps[index]! / 2)).toEqual(steps.map(() => true))
      expect(unlucky.map((waitMs, index) => waitMs > lucky[index]! * 1.2)).toEqual(steps.map(() => true))
    },
  },
  {
    title: 'goes on up the ladder while lines do not hold',
    needs: ['cut'],
    async run(rig) {
      const line = await rig.up()
      const attempts = [
        await loseAfter(rig, line, 0),
        await loseAfter(rig, line, 0),
        await loseAfter(rig, line, stableMs - 1),
      ]
      expect(attempts).toEqual([1, 2, 3])
    },
  },
  {
    title: 'begins at the bottom again once a line has held for ten seconds',
    needs: ['cut'],
    async run(rig) {
      const line = await rig.up()
      await loseAfter(rig, line, 0)
      await loseAfter(rig, line, 0)
      expect(await loseAfter(rig, line, stableMs)).toBe(1)
    },
  },
]
