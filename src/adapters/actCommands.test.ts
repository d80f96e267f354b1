import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import type { StoreAdapter } from '../protocol/adapter.ts'
import type { CommandName, JobCommandName, QueueCommandName } from '../protocol/commands.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { eventSource } from './eventSource.ts'
import { polling } from './polling.ts'
import { socketIo } from './socketIo.ts'
import { webSocket } from './webSocket.ts'

const url = 'http://127.0.0.1:9'
const clock = createManualClock()

type Said = { jobCommands?: readonly JobCommandName[]; queueCommands?: readonly QueueCommandName[] }
type Open = (said?: Said) => StoreAdapter

const adapters: [name: string, open: Open][] = [
  ['socketIo', (said) => socketIo({ url, clock, ...said })],
  ['webSocket', (said) => webSocket({ url, clock, ...said })],
  ['eventSource', (said) => eventSource({ url, clock, ...said })],
  ['polling', (said) => polling({ url, clock, ...said })],
]
const actsOf = ({ capabilities }: StoreAdapter): readonly CommandName[] =>
  capabilities.commands.filter((name) => name.endsWith('-job') || name.endsWith('-queue'))
const unsupported = { ok: false, code: 'UNSUPPORTED' }
const notConnected = { ok: false, code: 'NOT_CONNECTED' }

test.each(adapters)('%s can do what the app says its server can, and nothing unless it says so', (_, open) => {
  expect(actsOf(open())).toEqual([])
  const jobCommands = ['retry-job', 'cancel-job', 'retry-job'] as const
  expect(actsOf(open({ jobCommands }))).toEqual(['retry-job', 'cancel-job'])
  expect(actsOf(open({ queueCommands: ['pause-queue', 'pause-queue'] }))).toEqual(['pause-queue'])
  expect(actsOf(open({ jobCommands, queueCommands: ['resume-queue'] }))).toEqual([
    'retry-job',
    'cancel-job',
    'resume-queue',
  ])
})

test.each(adapters)('%s takes no word for a command about a job that none is', (name, open) => {
  expect(() => open({ jobCommands: ['cancel' as 'cancel-job'] })).toThrow(
    new RangeError(
      `${name}: jobCommands names "cancel", which no button asks for. ` +
        'Give those of cancel-job, retry-job, pause-job, resume-job that the server answers.',
    ),
  )
  expect(() => open({ jobCommands: 'cancel-job' as unknown as [] })).toThrow(TypeError)
})

test.each(adapters)('%s takes no word for a command about a queue that none is', (name, open) => {
  expect(() => open({ queueCommands: ['pause-job' as 'pause-queue'] })).toThrow(
    new RangeError(
      `${name}: queueCommands names "pause-job", which no button asks for. ` +
        'Give those of pause-queue, resume-queue that the server answers.',
    ),
  )
  expect(() => open({ queueCommands: 'pause-queue' as unknown as [] })).toThrow(
    new TypeError(
      `${name}: queueCommands is no list, so it is not clear what can be asked for a queue. ` +
        "Give those that the server answers, such as ['pause-queue', 'resume-queue'].",
    ),
  )
})

test.each(adapters)(
  '%s refuses a command that the server was not said to know, whether the line is up or not',
  async (_, open) => {
    const adapter = open({ jobCommands: ['retry-job'], queueCommands: ['resume-queue'] })
    const handle = adapter.connect(createSink().sink)
    const job = (name: JobCommandName) => handle.send({ name, data: { jobId: 'a' } })
    const queue = (name: QueueCommandName) => handle.send({ name, data: { queue: 'normal' } })
    expect([await job('cancel-job'), await job('retry-job')]).toEqual([unsupported, notConnected])
    expect([await queue('pause-queue'), await queue('resume-queue')]).toEqual([unsupported, notConnected])
    handle.close()
  },
)
