import { vi } from 'vitest'
import type { ManualClock } from '../../protocol/manualClock.ts'

/**
 * Runs `play` in a page that someone looks at or not, as `look` says, and that hears of the network by `tell`. Where
 * there is a real page its events are played on that.
 */
export async function withPage(
  clock: ManualClock,
  play: (look: (isSeen: boolean) => void, tell: (network: 'online' | 'offline') => void) => Promise<void>,
): Promise<void> {
  const page = typeof document === 'undefined' ? new EventTarget() : document
  const frame = typeof window === 'undefined' ? new EventTarget() : window
  if (page !== globalThis.document) {
    vi.stubGlobal('document', page)
    vi.stubGlobal('window', frame)
    vi.stubGlobal('navigator', { onLine: true })
  }
  Object.defineProperty(page, 'hidden', { configurable: true, get: clock.hidden })
  try {
    await play(
      (isSeen) => {
        clock.setHidden(!isSeen)
        page.dispatchEvent(new Event('visibilitychange'))
      },
      (network) => frame.dispatchEvent(new Event(network)),
    )
  } finally {
    Reflect.deleteProperty(page, 'hidden')
    vi.unstubAllGlobals()
  }
}
