import { afterEach, expect, test } from 'vitest'
import { mapEvents } from '../../src/adapters/mapEvents.ts'
import { socketIo } from '../../src/adapters/socketIo.ts'
import { createStatusStore } from '../../src/store/createStatusStore.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'
import { isSynced, until } from '../rigs/until.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

interface Task {
  task: number
  pct: number
}

test('a server with its own words for everything is followed over a real line', async () => {
  const server = await startSocketServer({
    onConnection(socket) {
      socket.on('tasks.list', (_: unknown, answer: (body: unknown) => void) =>
        answer({ tasks: [{ task: 9_007_199_254_740_991, pct: 5 }] }),
      )
    },
  })
  endings.push(server.stop)
  const job = (theirs: unknown) => ({ jobId: (theirs as Task).task, progress: (theirs as Task).pct })
  const adapter = mapEvents(socketIo({ url: server.url, random: () => 0 }), {
    events: { 'task.tick': 'job-progress', 'task.over': 'job-completed', bulk: 'batch' },
    job,
    snapshot: (theirs) => ({
      jobs: (theirs as { tasks: Task[] }).tasks.map((one) => ({ ...job(one), status: 'progress' as const })),
    }),
    commands: { resync: 'tasks.list', 'subscribe-admin': false },
  })
  const store = createStatusStore({ adapter, random: () => 0 })
  endings.push(store.actions.open())
  await until(store, isSynced)
  expect(server.heard).toEqual(['tasks.list'])
  expect(store.getState().jobs.get('9007199254740991')).toMatchObject({ status: 'progress', progress: 5 })

  server.io.emit('task.tick', null)
  server.io.emit('bulk', [
    ['task.tick', { task: 7, pct: 300 }],
    ['task.over', { task: 9_007_199_254_740_991 }],
  ])
  const { jobs, problems } = await until(store, (state) => state.jobs.get('9007199254740991')?.status === 'completed')
  // The shape is right, the number is not: the gate still stands behind the mapper.
  expect(jobs.get('7')?.progress).toBeUndefined()
  expect(jobs.get('7')?.status).toBe('progress')
  expect(problems).toMatchObject({ total: 2, byCode: { adapter: 1, 'bad-field': 1 } })
})
