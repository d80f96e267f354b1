import { expect } from 'vitest'
import type { AdapterCheck } from '../adapterRig.ts'
import { replyInTime } from '../replyInTime.ts'
import { settle } from '../waitUntil.ts'

const resync = { name: 'resync', data: { v: 1 } } as const

export const roundTripChecks: readonly AdapterCheck[] = [
  {
    title: 'says of no answer that it took longer than its time has run, nor less than nothing',
    needs: ['resync'],
    async run({ up, clock }) {
      const began = clock.now()
      const line = await up()
      await line.handle.send(resync)
      clock.advance(500)
      await line.handle.send(resync)
      await settle()
      const most = clock.now() - began
      expect(line.roundTrips.filter((ms) => !Number.isFinite(ms) || ms < 0 || ms > most)).toEqual([])
    },
  },
  {
    title: 'takes silence for no answer, and says nothing of it once it is closed',
    needs: ['resync', 'stall'],
    async run(rig) {
      const line = await rig.up()
      rig.server.stall()
      const told = line.roundTrips.length
      expect(await replyInTime(rig, line.handle.send(resync))).toMatchObject({ ok: false })
      line.handle.close()
      await settle()
      expect(line.roundTrips.slice(told)).toEqual([])
    },
  },
  {
    title: 'does not take how long a job is at being stopped for how fast the line is',
    needs: ['jobs'],
    async run({ up, server, clock, until }) {
      const line = await up({ jobCommands: ['cancel-job'] })
      server.answer('later')
      const reply = line.handle.send({ name: 'cancel-job', data: { jobId: 'a' } })
      await until(() => server.acted().length > 0)
      const told = line.roundTrips.length
      clock.advance(900)
      server.answer({ ok: true })
      expect(await reply).toMatchObject({ ok: true })
      expect(line.roundTrips.slice(told).filter((ms) => ms >= 900)).toEqual([])
    },
  },
]
