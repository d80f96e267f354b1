import { expect } from 'vitest'
import { sampleSnapshot } from '../adapterHarness.ts'
import type { AdapterCheck } from '../adapterRig.ts'
import { replyInTime } from '../replyInTime.ts'
import { settle } from '../waitUntil.ts'

const resync = { name: 'resync', data: { v: 1 } } as const

export const commandChecks: readonly AdapterCheck[] = [
  {
    title: 'refuses a command while the line is down, and never sends it later',
    needs: ['cut', 'admin'],
    async run({ up, lose, server, clock, until }) {
      const line = await up()
      const { waitMs } = await lose(line)
      expect(await line.handle.send({ name: 'request-system-metrics' })).toMatchObject({
        ok: false,
        code: 'NOT_CONNECTED',
      })
      clock.advance(waitMs)
      await line.ready()
      await line.handle.send({ name: 'subscribe-admin' })
      await until(() => server.commands().includes('subscribe-admin'))
      expect(server.commands().filter((name) => name !== 'resync')).toEqual(['subscribe-admin'])
    },
  },
  {
    title: 'refuses a command before the line has ever been up',
    needs: ['cut', 'resync'],
    async run({ open }) {
      const line = open()
      expect(await line.handle.send(resync)).toMatchObject({ ok: false, code: 'NOT_CONNECTED' })
    },
  },
  {
    title: 'brings the answer to a resync, untouched',
    needs: ['resync'],
    async run({ up }) {
      const line = await up()
      expect(await line.handle.send(resync)).toMatchObject({ ok: true, data: sampleSnapshot })
    },
  },
  {
    title: 'says that there was no answer, rather than wait for ever',
    needs: ['stall', 'resync'],
    async run(rig) {
      const line = await rig.up()
      rig.server.stall()
      expect(await replyInTime(rig, line.handle.send(resync))).toMatchObject({ ok: false })
    },
  },
  {
    title: 'leaves no question open when it is closed',
    needs: ['stall', 'resync'],
    async run({ up, server, clock }) {
      const line = await up()
      server.stall()
      const reply = line.handle.send(resync)
      await settle()
      line.handle.close()
      expect(await reply).toMatchObject({ ok: false })
      expect(clock.pending()).toBe(0)
    },
  },
  {
    title: 'brings the word that a person may see admin data',
    needs: ['admin'],
    async run({ up }) {
      const line = await up()
      expect(await line.handle.send({ name: 'subscribe-admin' })).toMatchObject({ ok: true })
      expect(await line.handle.send({ name: 'unsubscribe-admin' })).toMatchObject({ ok: true })
    },
  },
  {
    title: 'brings the word that a person may not, and keeps the line and the token',
    needs: ['admin', 'token'],
    async run({ up, server }) {
      const line = await up({ getToken: () => 'only' })
      const told = line.connections().length
      server.refuse('admin')
      expect(await line.handle.send({ name: 'subscribe-admin' })).toMatchObject({ ok: false, code: 'ADMIN_REQUIRED' })
      expect(await line.handle.send({ name: 'unsubscribe-admin' })).toMatchObject({ ok: true })
      expect([line.connections().length, server.tokens()]).toEqual([told, ['only']])
    },
  },
  {
    title: 'sends a command in the backend’s own words where it has other ones',
    needs: ['rename'],
    async run({ up, server, until }) {
      const line = await up()
      await line.handle.send({ name: 'request-system-metrics', as: 'figures-please' })
      await until(() => server.commands().includes('figures-please'))
      expect(server.commands()).not.toContain('request-system-metrics')
    },
  },
]
