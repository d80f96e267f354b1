import { expect } from 'vitest'
import { knownCommands, sampleStream } from '../adapterHarness.ts'
import type { AdapterCheck } from '../adapterRig.ts'

export const openingChecks: readonly AdapterCheck[] = [
  {
    title: 'names itself, and commands that exist',
    needs: [],
    run({ adapter }) {
      const { name, capabilities } = adapter()
      expect(name).not.toBe('')
      expect(capabilities.commands.filter((command) => !knownCommands.includes(command))).toEqual([])
      expect(new Set(capabilities.commands).size).toBe(capabilities.commands.length)
    },
  },
  {
    title: 'opens nothing, asks for nothing and waits for nothing before it is connected',
    needs: ['cut', 'token', 'lines'],
    async run({ adapter, up, server, clock }) {
      let asked = 0
      adapter({ getToken: () => String(++asked) })
      expect(clock.pending()).toBe(0)
      await up({ getToken: () => 'other' })
      expect([asked, server.lines(), server.tokens()]).toEqual([0, 1, ['other']])
    },
  },
  {
    title: 'is connecting, then connected',
    needs: ['lines'],
    async run({ up }) {
      const line = await up()
      expect(line.statuses()).toEqual(['connecting', 'connected'])
    },
  },
  {
    title: 'is not synced when it comes up, unless it has brought the snapshot',
    needs: ['resync'],
    async run({ open }) {
      const line = open()
      const { synced } = await line.next('connected')
      expect(synced).toBe(line.messages.some(([name]) => name === 'snapshot'))
    },
  },
  {
    title: 'hands on messages in their order and untouched, whatever they are',
    needs: ['emit'],
    async run({ up, server }) {
      const line = await up()
      for (const [name, data] of sampleStream) server.emit(name, data)
      await line.until(() => line.messages.length >= sampleStream.length)
      expect(line.messages).toEqual(sampleStream)
    },
  },
  {
    title: 'opens one line for each sink, and each goes its own way',
    needs: ['emit', 'lines'],
    async run({ adapter, connect, server, until }) {
      const shared = adapter()
      const [first, second] = [connect(shared), connect(shared)]
      await Promise.all([first.ready(), second.ready()])
      await until(() => server.lines() === 2)
      first.handle.close()
      await until(() => server.lines() === 1)
      server.emit('job-queued', { jobId: 'a' })
      await second.until(() => second.messages.length === 1)
      expect(first.messages).toEqual([])
    },
  },
  {
    title: 'survives what is no message, and hears the next one',
    needs: ['garble', 'emit'],
    async run({ up, server, clock }) {
      const line = await up()
      server.garble()
      await line.until(() => line.problems.length > 0 || line.last()?.status === 'reconnecting')
      const last = line.last()
      if (last?.status === 'reconnecting') {
        clock.advance((await line.nextWait()).waitMs)
        await line.ready()
      }
      server.emit('job-queued', { jobId: 'a' })
      await line.until(() => line.messages.length > 0)
      expect(line.messages).toEqual([['job-queued', { jobId: 'a' }]])
    },
  },
]
