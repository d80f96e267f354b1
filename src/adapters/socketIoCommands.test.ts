import type { Socket } from 'socket.io-client'
import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { createQuestions } from './questions.ts'
import { sendOverSocketIo } from './socketIoCommands.ts'

const resync = { name: 'resync', data: { v: 1 } } as const

function createRig() {
  const clock = createManualClock()
  const answers: ((data: unknown) => void)[] = []
  const socket = { connected: true, emit: (...said: unknown[]) => void answers.push(said.at(-1) as () => void) }
  const asked: unknown[] = []
  const refusals: unknown[] = []
  const target = {
    socket: socket as unknown as Socket,
    token: 't',
    questions: createQuestions(clock),
    answered: () => undefined,
    sink: createSink().sink,
    unanswered: () => undefined,
    refused: (token: unknown, { kind }: { kind: string }) => void refusals.push([token, kind]),
    fetchJobs({ token }: { token: string | undefined }) {
      asked.push(token)
      return Promise.resolve({ ok: true } as const)
    },
  }
  return { clock, socket, asked, refusals, answers, send: () => sendOverSocketIo(target, resync) }
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
