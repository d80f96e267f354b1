import { expect, test } from 'vitest'
import { createSink } from '../../tests/rigs/createSink.ts'
import type { StoreAdapter } from '../protocol/adapter.ts'
import type { JobCommandName } from '../protocol/commands.ts'
import { createManualClock } from '../protocol/manualClock.ts'
import { eventSource } from './eventSource.ts'
import { polling } from './polling.ts'
import { socketIo } from './socketIo.ts'
import { webSocket } from './webSocket.ts'

const url = 'http://127.0.0.1:9'
const clock = createManualClock()

type Open = (said?: { jobCommands: readonly JobCommandName[] }) => StoreAdapter

const adapters: [name: string, open: Open][] = [
  ['socketIo', (said) => socketIo({ url, clock, ...said })],
  ['webSocket', (said) => webSocket({ url, clock, ...said })],
  ['eventSource', (said) => eventSource({ url, clock, ...said })],
  ['polling', (said) => polling({ url, clock, ...said })],
]

test.each(adapters)('%s can do to a job what the app says its server can, and nothing unless it says so', (_, open) => {
  expect(open().capabilities.commands.filter((name) => name.endsWith('-job'))).toEqual([])
  const { commands } = open({ jobCommands: ['retry-job', 'cancel-job', 'retry-job'] }).capabilities
  expect(commands.filter((name) => name.endsWith('-job'))).toEqual(['retry-job', 'cancel-job'])
})

test.each(adapters)('%s takes no word for a command that none is', (name, open) => {
  expect(() => open({ jobCommands: ['cancel' as 'cancel-job'] })).toThrow(
    new RangeError(
      `${name}: jobCommands names "cancel", which no button asks for. ` +
        'Give those of cancel-job, retry-job, pause-job, resume-job that the server answers.',
    ),
  )
  expect(() => open({ jobCommands: 'cancel-job' as unknown as [] })).toThrow(TypeError)
})

test.each(adapters)(
  '%s refuses a command that the server was not said to know, whether the line is up or not',
  async (_, open) => {
    const handle = open({ jobCommands: ['retry-job'] }).connect(createSink().sink)
    const ask = (name: JobCommandName) => handle.send({ name, data: { jobId: 'a' } })
    expect([await ask('cancel-job'), await ask('retry-job')]).toEqual([
      { ok: false, code: 'UNSUPPORTED' },
      { ok: false, code: 'NOT_CONNECTED' },
    ])
    handle.close()
  },
)
