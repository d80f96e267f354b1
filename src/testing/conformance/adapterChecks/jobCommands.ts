import { expect } from 'vitest'
import type { CommandReply, JobCommand, JobCommandName } from '../../../protocol/commands.ts'
import { knownJobCommands } from '../adapterHarness.ts'
import type { AdapterCheck, AdapterRig } from '../adapterRig.ts'
import { replyInTime } from '../replyInTime.ts'
import type { WatchedLine } from '../watchLine.ts'

const able = { jobCommands: knownJobCommands }
const about = (name: JobCommandName, jobId = 'a'): JobCommand => ({ name, data: { jobId } })

/** What the server was asked to do, once all that is under way must have reached it. */
async function actedInAll({ server }: AdapterRig, { handle }: WatchedLine): Promise<readonly unknown[]> {
  server.answer({ ok: true })
  const reply = await handle.send(about('resume-job', 'the last'))
  expect(reply).toMatchObject({ ok: true })
  return server.acted().filter(([name]) => name !== 'resume-job')
}

/** Asks a server that has the command and says nothing to it. */
async function leaveWaiting(
  { server, until }: AdapterRig,
  { handle }: WatchedLine,
): Promise<{ reply: Promise<CommandReply> }> {
  server.answer('later')
  const reply = handle.send(about('cancel-job'))
  await until(() => server.acted().length > 0)
  return { reply }
}

const noAnswer = { ok: false, code: 'NO_ANSWER' }
const once = [['cancel-job', { jobId: 'a' }]]

export const jobCommandChecks: readonly AdapterCheck[] = [
  {
    title: 'asks for each command about a job once, and brings the word that it is done',
    needs: ['jobs'],
    async run({ up, server }) {
      const line = await up(able)
      for (const name of knownJobCommands) {
        expect(await line.handle.send(about(name, `“${name}” №1`))).toMatchObject({ ok: true })
      }
      expect(server.acted()).toEqual(knownJobCommands.map((name) => [name, { jobId: `“${name}” №1` }]))
    },
  },
  {
    title: 'can do to a job what it is said to, and sends nothing else',
    needs: ['jobs'],
    async run(rig) {
      const line = await rig.up({ jobCommands: ['retry-job', 'resume-job'] })
      expect(await line.handle.send(about('cancel-job'))).toMatchObject({ ok: false, code: 'UNSUPPORTED' })
      expect(await line.handle.send(about('retry-job'))).toMatchObject({ ok: true })
      expect(await actedInAll(rig, line)).toEqual([['retry-job', { jobId: 'a' }]])
    },
  },
  {
    title:
      'brings the reason why a job is left as it is, no longer than a person reads, and keeps the line and the token',
    needs: ['jobs', 'token'],
    async run({ up, server }) {
      const line = await up({ ...able, getToken: () => 'only' })
      const told = line.connections().length
      server.answer({ ok: false, code: 'TOO_LATE', message: 'It is done already.' })
      expect(await line.handle.send(about('cancel-job'))).toEqual({
        ok: false,
        code: 'TOO_LATE',
        message: 'It is done already.',
      })
      server.answer({ ok: false, code: 'FORBIDDEN', message: 'a'.repeat(10_000) })
      const message = 'a'.repeat(500)
      expect(await line.handle.send(about('retry-job'))).toEqual({ ok: false, code: 'FORBIDDEN', message })
      expect([line.connections().length, server.tokens()]).toEqual([told, ['only']])
    },
  },
  {
    title: 'refuses a command about a job while the line is down, and never sends it later',
    needs: ['jobs', 'cut'],
    async run(rig) {
      const line = await rig.up(able)
      const { waitMs } = await rig.lose(line)
      expect(await line.handle.send(about('cancel-job'))).toMatchObject({ ok: false, code: 'NOT_CONNECTED' })
      rig.clock.advance(waitMs)
      await line.ready()
      expect(await actedInAll(rig, line)).toEqual([])
    },
  },
  {
    title: 'says that a command about a job got no answer, does not send it again, and ignores what is said too late',
    needs: ['jobs'],
    async run(rig) {
      const line = await rig.up(able)
      const { reply } = await leaveWaiting(rig, line)
      expect(await replyInTime(rig, reply)).toMatchObject(noAnswer)
      const statuses = line.statuses()
      expect(await actedInAll(rig, line)).toEqual(once)
      expect(line.statuses()).toEqual(statuses)
    },
  },
  {
    title: 'keeps a line over which a job is slow to be let go of',
    needs: ['jobs'],
    async run(rig) {
      const line = await rig.up(able)
      await line.handle.send(about('cancel-job', 'quick'))
      const told = line.connections().length
      rig.server.answer('later')
      expect(await replyInTime(rig, line.handle.send(about('cancel-job', 'slow')))).toMatchObject(noAnswer)
      expect(line.connections().slice(told)).toEqual([])
    },
  },
  {
    title: 'sends a command about a job that a lost line took along not once more over the next',
    needs: ['jobs', 'cut'],
    async run(rig) {
      const line = await rig.up(able)
      const { reply } = await leaveWaiting(rig, line)
      const { waitMs } = await rig.lose(line)
      rig.clock.advance(waitMs)
      await line.ready()
      expect(await replyInTime(rig, reply)).toMatchObject(noAnswer)
      expect(await actedInAll(rig, line)).toEqual(once)
    },
  },
  {
    title: 'signs in anew where a command about a job finds that the token has run out, and does not send it again',
    needs: ['jobs', 'token'],
    async run(rig) {
      const reasons: string[] = []
      const line = await rig.up({ ...able, getToken: ({ reason }) => `token-${reasons.push(reason)}` })
      rig.server.answer({ ok: false, code: 'TOKEN_EXPIRED' })
      expect(await line.handle.send(about('cancel-job'))).toMatchObject({ ok: false, code: 'TOKEN_EXPIRED' })
      await line.ready()
      expect(reasons).toEqual(['connect', 'unauthorized'])
      expect(await actedInAll(rig, line)).toEqual(once)
    },
  },
  {
    title: 'leaves no command about a job open when it is closed',
    needs: ['jobs'],
    async run(rig) {
      const line = await rig.up(able)
      const { reply } = await leaveWaiting(rig, line)
      line.handle.close()
      expect(await reply).toMatchObject(noAnswer)
      expect(rig.clock.pending()).toBe(0)
    },
  },
  {
    title: 'sends a command about a job in the backend’s own words where it has other ones',
    needs: ['jobs', 'rename'],
    async run({ up, server }) {
      const line = await up(able)
      expect(await line.handle.send({ ...about('cancel-job'), as: 'abort-please' })).toMatchObject({ ok: true })
      expect(server.acted()).toEqual([['abort-please', { jobId: 'a' }]])
    },
  },
]
