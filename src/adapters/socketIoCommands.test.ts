import type { Socket } from 'socket.io-client'
import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import type { ClientCommand } from '../protocol/commands.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createQuestions } from './questions.ts'
import { sendOverSocketIo } from './socketIoCommands.ts'

const resync = { name: 'resync', data: { v: 1 } } as const

function createRig() {
  const clock = createManualClock()
  const answers: ((data: unknown) => void)[] = []
  const socket = {
    connected: true,
    emit: (...said: unknown[]) => void answers.push(said.at(-1) as () => void),
    once: (_: string, lose: () => void) => void leaving.push(lose),
    off: () => undefined,
  }
  const asked: unknown[] = []
  const refusals: unknown[] = []
  const { sink, problems } = createSink()
  const leaving: (() => void)[] = []
  const target = {
    socket: socket as unknown as Socket,
    token: 't',
    questions: createQuestions(clock),
    answered: () => undefined,
    sink,
    unanswered: () => undefined,
    refused: (token: unknown, { kind }: { kind: string }) => void refusals.push([token, kind]),
    fetchJobs({ token }: { token: string | undefined }) {
      asked.push(token)
      return Promise.resolve({ ok: true } as const)
    },
  }
  const send = (command: ClientCommand = resync) => sendOverSocketIo(target, command)
  return { clock, socket, asked, refusals, answers, problems, leaving, send }
}

test('a server that knows no resync is asked over HTTP', async () => {
  const { send, clock, asked } = createRig()
  const reply = send()
  clock.advance(5_000)
  expect([await reply, asked]).toEqual([{ ok: true }, ['t']])
})

test('nobody is asked over HTTP for a line that went down meanwhile', async () => {
  const { send, clock, socket, asked } = createRig()
  const reply = send()
  socket.connected = false
  clock.advance(5_000)
  expect([await reply, asked]).toEqual([{ ok: false, code: 'NO_ANSWER' }, []])
})

test.each([
  ['TOKEN_EXPIRED', [['t', 'unauthorized']]],
  ['ADMIN_REQUIRED', []],
  ['RATE_LIMITED', []],
])('the answer %s is a refusal, and only one of the token is about the token', async (code, expected) => {
  const { send, answers, refusals } = createRig()
  const reply = send()
  answers[0]?.({ code })
  expect([await reply, refusals]).toEqual([{ ok: false, code }, expected])
})

const pause = { name: 'pause-queue', data: { queue: 'normal' } } as const

test.each([[undefined], [null], [7], ['ok'], [{}], [{ fine: true }], [[true]]])(
  'an acknowledgement of %j says neither yes nor no, and that is counted',
  async (said) => {
    const { send, answers, problems } = createRig()
    const reply = send(pause)
    answers[0]?.(said)
    expect([await reply, problems]).toEqual([
      { ok: false, code: 'NO_ANSWER' },
      [{ code: 'malformed-payload', where: 'pause-queue' }],
    ])
  },
)

test('silence, and a line that was lost with the question, are nobody’s mistake', async () => {
  const { send, clock, leaving, problems } = createRig()
  const [silent, lost] = [send(pause), send(pause)]
  leaving[1]?.()
  clock.advance(5_000)
  const none = { ok: false, code: 'NO_ANSWER' }
  expect([await silent, await lost, problems]).toEqual([none, none, []])
})
