import { expect } from 'vitest'
import type { CommandReply } from '../../../protocol/commands.ts'
import type { AdapterCheck, AdapterRig } from '../adapterRig.ts'
import { replyInTime } from '../replyInTime.ts'
import type { WatchedLine } from '../watchLine.ts'
import { jobActs, queueActs } from './actKind.ts'
import type { ActKind } from './actKind.ts'

const noAnswer = { ok: false, code: 'NO_ANSWER' }

/** What the server was asked to do, once all that is under way must have reached it. */
async function actedInAll({ last }: ActKind, { server }: AdapterRig, { handle }: WatchedLine) {
  server.answer({ ok: true })
  const flush = last('the last')
  expect(await handle.send(flush)).toMatchObject({ ok: true })
  return server.acted().filter(([name]) => name !== flush.name)
}

/** Asks a server that has the command and says nothing to it. */
async function leaveWaiting(
  { first }: ActKind,
  { server, until }: AdapterRig,
  { handle }: WatchedLine,
): Promise<{ reply: Promise<CommandReply> }> {
  server.answer('later')
  const reply = handle.send(first('a'))
  await until(() => server.acted().length > 0)
  return { reply }
}

const once = ({ first }: ActKind) => [[first('a').name, first('a').data]]

const checks: readonly ((kind: ActKind) => AdapterCheck)[] = [
  (kind) => ({
    title: `asks for each command about ${kind.of} once, and brings the word that it is done`,
    needs: [kind.ability],
    async run({ up, server }) {
      const line = await up(kind.able)
      const commands = kind.all('“ü” №1')
      for (const command of commands) expect(await line.handle.send(command)).toMatchObject({ ok: true })
      expect(server.acted()).toEqual(commands.map(({ name, data }) => [name, data]))
    },
  }),
  (kind) => ({
    title: `can do to ${kind.of} what it is said to, and sends nothing else`,
    needs: [kind.ability],
    async run(rig) {
      const line = await rig.up(kind.ableToDoTheLast)
      expect(await line.handle.send(kind.first('a'))).toMatchObject({ ok: false, code: 'UNSUPPORTED' })
      expect(await line.handle.send(kind.last('a'))).toMatchObject({ ok: true })
      expect(rig.server.acted()).toEqual([[kind.last('a').name, kind.last('a').data]])
    },
  }),
  (kind) => ({
    title: `brings the reason why ${kind.of} is left as it is, no longer than a person reads, and keeps the line and the token`,
    needs: [kind.ability, 'token'],
    async run({ up, server }) {
      const line = await up({ ...kind.able, getToken: () => 'only' })
      const told = line.connections().length
      const refusal = { ok: false, code: 'TOO_LATE', message: 'It is done already.' } as const
      server.answer(refusal)
      expect(await line.handle.send(kind.first('a'))).toEqual(refusal)
      server.answer({ ok: false, code: 'FORBIDDEN', message: 'a'.repeat(10_000) })
      const message = 'a'.repeat(500)
      expect(await line.handle.send(kind.last('a'))).toEqual({ ok: false, code: 'FORBIDDEN', message })
      expect([line.connections().length, server.tokens()]).toEqual([told, ['only']])
    },
  }),
  (kind) => ({
    title: `refuses a command about ${kind.of} while the line is down, and never sends it later`,
    needs: [kind.ability, 'cut'],
    async run(rig) {
      const line = await rig.up(kind.able)
      const { waitMs } = await rig.lose(line)
      expect(await line.handle.send(kind.first('a'))).toMatchObject({ ok: false, code: 'NOT_CONNECTED' })
      rig.clock.advance(waitMs)
      await line.ready()
      expect(await actedInAll(kind, rig, line)).toEqual([])
    },
  }),
  (kind) => ({
    title: `says that a command about ${kind.of} got no answer, does not send it again, and ignores what is said too late`,
    needs: [kind.ability],
    async run(rig) {
      const line = await rig.up(kind.able)
      const { reply } = await leaveWaiting(kind, rig, line)
      expect(await replyInTime(rig, reply)).toMatchObject(noAnswer)
      const statuses = line.statuses()
      expect(await actedInAll(kind, rig, line)).toEqual(once(kind))
      expect(line.statuses()).toEqual(statuses)
    },
  }),
  (kind) => ({
    title: `keeps a line over which ${kind.of} is slow to ${kind.follow}`,
    needs: [kind.ability],
    async run(rig) {
      const line = await rig.up(kind.able)
      await line.handle.send(kind.first('quick'))
      const told = line.connections().length
      rig.server.answer('later')
      expect(await replyInTime(rig, line.handle.send(kind.first('slow')))).toMatchObject(noAnswer)
      expect(line.connections().slice(told)).toEqual([])
    },
  }),
  (kind) => ({
    title: `sends a command about ${kind.of} that a lost line took along not once more over the next`,
    needs: [kind.ability, 'cut'],
    async run(rig) {
      const line = await rig.up(kind.able)
      const { reply } = await leaveWaiting(kind, rig, line)
      const { waitMs } = await rig.lose(line)
      rig.clock.advance(waitMs)
      await line.ready()
      expect(await replyInTime(rig, reply)).toMatchObject(noAnswer)
      expect(await actedInAll(kind, rig, line)).toEqual(once(kind))
    },
  }),
  (kind) => ({
    title: `signs in anew where a command about ${kind.of} finds that the token has run out, and does not send it again`,
    needs: [kind.ability, 'token'],
    async run(rig) {
      const reasons: string[] = []
      const line = await rig.up({ ...kind.able, getToken: ({ reason }) => `token-${reasons.push(reason)}` })
      rig.server.answer({ ok: false, code: 'TOKEN_EXPIRED' })
      expect(await line.handle.send(kind.first('a'))).toMatchObject({ ok: false, code: 'TOKEN_EXPIRED' })
      await line.ready()
      expect(reasons).toEqual(['connect', 'unauthorized'])
      expect(await actedInAll(kind, rig, line)).toEqual(once(kind))
    },
  }),
  (kind) => ({
    title: `leaves no command about ${kind.of} open when it is closed`,
    needs: [kind.ability],
    async run(rig) {
      const line = await rig.up(kind.able)
      const { reply } = await leaveWaiting(kind, rig, line)
      line.handle.close()
      expect(await reply).toMatchObject(noAnswer)
      expect(rig.clock.pending()).toBe(0)
    },
  }),
  (kind) => ({
    title: `sends a command about ${kind.of} in the backend’s own words where it has other ones`,
    needs: [kind.ability, 'rename'],
    async run({ up, server }) {
      const line = await up(kind.able)
      expect(await line.handle.send({ ...kind.first('a'), as: 'stop-please' })).toMatchObject({ ok: true })
      expect(server.acted()).toEqual([['stop-please', kind.first('a').data]])
    },
  }),
]

export const actChecks: readonly AdapterCheck[] = [jobActs, queueActs].flatMap((kind) =>
  checks.map((check) => check(kind)),
)
