import { expect, test } from 'vitest'
import { createOlderStoreRig } from '../../tests/rigs/createOlderStoreRig.ts'

const queues = (waiting: number) => ({ normal: { waiting, active: 1, avgWaitTime: 2 } })

test('nothing is made before the first use, and nothing is opened before connect', () => {
  const { useStore, calls, lines } = createOlderStoreRig()
  expect(calls.made).toBe(0)
  expect(useStore.getState()).toMatchObject({ isConnected: false, connectionStatus: 'idle', queueStatus: null })
  expect([calls.made, lines.length]).toEqual([1, 0])
})

test('the members say what the line and the server told', () => {
  const { useStore, up, tell } = createOlderStoreRig()
  useStore.getState().connect('token')
  expect(useStore.getState()).toMatchObject({ isConnected: false, connectionStatus: 'connecting' })
  up()
  tell(['job-progress', { jobId: 'a', progress: 40, step: 'Reading' }], ['queue-status', queues(3)])
  const { isConnected, connectionStatus, jobProgress, queueStatus, systemMetrics } = useStore.getState()
  expect([isConnected, connectionStatus, systemMetrics]).toEqual([true, 'connected', null])
  expect(jobProgress['a']).toEqual({ jobId: 'a', status: 'progress', progress: 40, step: 'Reading' })
  expect(queueStatus?.normal.waiting).toBe(3)
})

test('the state, and each part of it, is the same object until it changes', () => {
  const { useStore, up, tell } = createOlderStoreRig()
  useStore.getState().connect('token')
  up()
  tell(['job-progress', { jobId: 'a', progress: 1 }], ['job-progress', { jobId: 'b', progress: 1 }])
  tell(['queue-status', queues(3)])
  const first = useStore.getState()
  tell(['job-progress', { jobId: 'a', progress: 1 }])
  expect(useStore.getState()).toBe(first)
  tell(['queue-status', queues(4)])
  const second = useStore.getState()
  expect(second.jobProgress).toBe(first.jobProgress)
  expect(second.queueStatus).not.toBe(first.queueStatus)
  const before = second.jobProgress['b']
  tell(['job-progress', { jobId: 'a', progress: 2 }])
  const third = useStore.getState()
  expect(third.jobProgress).not.toBe(second.jobProgress)
  expect(third.jobProgress['b']).toBe(before)
  expect([third.queueStatus, third.connect]).toEqual([second.queueStatus, second.connect])
})

test('a listener hears once of all that came in one frame, with the state before it', async () => {
  const { useStore, up, tell } = createOlderStoreRig()
  useStore.getState().connect('token')
  up()
  await Promise.resolve()
  const heard: [number, boolean][] = []
  const stop = useStore.subscribe((state, previous) => {
    heard.push([Object.keys(state.jobProgress).length, previous.queueStatus === null])
  })
  const jobs = Array.from({ length: 500 }, (_, at): [string, unknown] => ['job-queued', { jobId: `job ${at}` }])
  tell(...jobs, ['queue-status', queues(1)])
  await Promise.resolve()
  expect(heard).toEqual([[500, true]])
  tell(['job-progress', { jobId: 'job 1', progress: 5 }])
  await Promise.resolve()
  expect(heard).toEqual([
    [500, true],
    [500, false],
  ])
  tell(['job-progress', { jobId: 'job 1', progress: 5 }])
  await Promise.resolve()
  expect(heard, 'an equal message is no news').toHaveLength(2)
  stop()
  tell(['job-progress', { jobId: 'job 1', progress: 6 }])
  await Promise.resolve()
  expect(heard).toHaveLength(2)
})

test('notifications are kept until they are read or cleared', () => {
  const { useStore, up, tell } = createOlderStoreRig()
  useStore.getState().connect('token')
  up()
  tell(['job-progress', { jobId: 'a' }], ['job-progress', { jobId: 'b' }])
  tell(['job-completed', { jobId: 'a' }])
  tell(['job-failed', { jobId: 'b', error: 'No ink' }])
  const { notifications, unreadCount, markAsRead, markAllAsRead, clearNotifications } = useStore.getState()
  expect(notifications.map(({ type, jobId }) => [type, jobId])).toEqual([
    ['error', 'b'],
    ['success', 'a'],
  ])
  expect(unreadCount).toBe(2)
  useStore.getStatusStore().actions.markSeen()
  expect(useStore.getState().unreadCount, 'to have seen it is not to have read it').toBe(2)
  markAsRead(notifications[0]!.id)
  expect(useStore.getState().notifications.map(({ read }) => read)).toEqual([true, false])
  expect(useStore.getState().unreadCount).toBe(1)
  markAllAsRead()
  expect(useStore.getState().unreadCount).toBe(0)
  clearNotifications()
  expect(useStore.getState().notifications).toEqual([])
})

test('admin events are asked for once, and given up by the last who asked', async () => {
  const { useStore, sent, up, tell } = createOlderStoreRig()
  const { connect, subscribeToAdminEvents, unsubscribeFromAdminEvents } = useStore.getState()
  unsubscribeFromAdminEvents()
  subscribeToAdminEvents()
  connect('token')
  sent.length = 0
  up()
  subscribeToAdminEvents()
  tell(['system-metrics', { timestamp: 5_000, system: { systemLoad: 2 } }])
  expect(useStore.getState().systemMetrics).toMatchObject({ timestamp: new Date(5_000), system: { systemLoad: 2 } })
  unsubscribeFromAdminEvents()
  expect(sent).toEqual(['subscribe-admin'])
  unsubscribeFromAdminEvents()
  unsubscribeFromAdminEvents()
  expect(sent).toEqual(['subscribe-admin', 'unsubscribe-admin'])
  useStore.getState().requestSystemMetrics()
  expect(sent.at(-1)).toBe('request-system-metrics')
})
