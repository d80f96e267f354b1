import type { Page } from 'playwright'
import type { StatusStore } from '../../../src/index.ts'

interface Fiber {
  memoizedProps: { store?: Partial<StatusStore> } | null
  child: Fiber | null
  sibling: Fiber | null
}

/** What the app's status store holds, counted. Found where React keeps the provider's props: the app has no door for tests. */
export const readStatusState = (page: Page) =>
  page.evaluate(() => {
    const root = document.getElementById('root') ?? document.body
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$')) ?? ''
    const container = Reflect.get(root, key) as { stateNode: { current: Fiber } }
    const storeIn = (fiber: Fiber | null): StatusStore | undefined => {
      if (fiber === null) return undefined
      const store = fiber.memoizedProps?.store
      return store?.actions ? (store as StatusStore) : (storeIn(fiber.child) ?? storeIn(fiber.sibling))
    }
    const state = storeIn(container.stateNode.current)?.getState()
    if (!state) throw new Error('There is no StatusProvider on this page.')
    return {
      user: state.user,
      jobs: state.jobs.size,
      heard: state.heard.size,
      notified: state.notified.size,
      notifications: state.notifications.length,
      metrics: state.metricsHistory.length,
      queues: state.queues,
      admin: state.admin,
      line: state.connection.status,
    }
  })
