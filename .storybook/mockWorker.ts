import { setupWorker } from 'msw/browser'

/** The page's one service worker for simulated servers. */
export const mockWorker = setupWorker()

/** Resolves once requests are intercepted; where a page may not have a service worker, stories run without. */
export async function startMockWorker() {
  if (!('serviceWorker' in navigator)) return
  await mockWorker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: './mockServiceWorker.js' },
  })
}
