import { afterEach, expect, test } from 'vitest'
import { createWebSocketStore } from '../../src/compat/createWebSocketStore.ts'
import { startSocketServer } from '../rigs/startSocketServer.ts'
import { isSynced, until } from '../rigs/until.ts'

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})
const serve = async (options?: Parameters<typeof startSocketServer>[0]) => {
  const server = await startSocketServer({ snapshot: () => ({ jobs: [] }), ...options })
  endings.push(server.stop)
  return server
}
const make = (options: Parameters<typeof createWebSocketStore>[0]) => {
  const store = createWebSocketStore({ random: () => 0, ...options })
  endings.push(() => store.getState().disconnect())
  return store
}

test('another token ends the first line, and nothing of its user stays', async () => {
  const server = await serve({
    onConnection: (socket) => {
      const user = String(socket.handshake.auth['token'])
      socket.emit('job-progress', { jobId: `job of ${user}`, progress: 5 })
    },
  })
  const store = make({ url: server.url })
  const status = store.getStatusStore()
  store.getState().connect('ada')
  await until(status, (state) => isSynced(state) && state.jobs.has('job of ada'))
  store.getState().connect('ada')
  store.getState().connect('grace')
  await until(status, (state) => isSynced(state) && state.jobs.has('job of grace'))
  expect(Object.keys(store.getState().jobProgress)).toEqual(['job of grace'])
  expect([server.tokens, server.urls.join()]).toEqual([['ada', 'grace'], expect.not.stringMatching(/ada|grace/)])
})

test('a refused token is refreshed, and where it cannot be the line says so and waits for the person', async () => {
  const server = await serve({ refuse: (token) => (token === 'fresh' ? undefined : 'TOKEN_EXPIRED') })
  const refreshed = make({ url: server.url, refreshToken: () => 'fresh' })
  refreshed.getState().connect('expired')
  await until(refreshed.getStatusStore(), isSynced)
  const refused = make({ url: server.url })
  refused.getState().connect('expired')
  const { connection } = await until(
    refused.getStatusStore(),
    (state) => state.connection.status === 'disconnected' && state.user !== undefined,
  )
  expect(connection).toMatchObject({ reason: 'unauthorized' })
  refused.getState().connect('fresh')
  await until(refused.getStatusStore(), isSynced)
  expect(server.tokens).toEqual(['expired', 'fresh', 'expired', 'fresh'])
})
