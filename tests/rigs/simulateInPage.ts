import type { AnyHandler } from 'msw'
import { setupWorker } from 'msw/browser'
import { afterEach, beforeAll } from 'vitest'

/** Starts the page's one service worker and has `simulate` put servers behind it, for the length of one test. */
export function simulateInPage() {
  const worker = setupWorker()
  beforeAll(async () => {
    await worker.start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      serviceWorker: { url: '/mockServiceWorker.js' },
    })
  })
  afterEach(() => worker.resetHandlers())
  return { simulate: (handlers: readonly AnyHandler[]): void => worker.use(...handlers) }
}
