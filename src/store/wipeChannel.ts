import { isRecord } from '../protocol/check.ts'
import type { Stop } from '../protocol/clock.ts'
import { openBroadcast } from './openBroadcast.ts'

/** Between the tabs of one browser: what one of them has removed, the others do not write again. */
export interface WipeChannel {
  tell(key: string): void
  /** Hears of the other tabs until it is stopped. */
  listen(onWipe: (key: string) => void): Stop
}

// Without it a tab that goes on as a user who has signed out elsewhere keeps what it hears.
const openChannel = (): BroadcastChannel | undefined => openBroadcast('telltale/wiped')

export function createWipeChannel(): WipeChannel {
  let open: BroadcastChannel | undefined
  return {
    tell(key) {
      // The tab's own does not hear itself; one of its own making, where nobody listens, is not kept.
      const channel = open ?? openChannel()
      channel?.postMessage({ key })
      if (channel !== open) channel?.close()
    },
    listen(onWipe) {
      open = openChannel()
      open?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isRecord(data) && typeof data['key'] === 'string') onWipe(data['key'])
      })
      return () => {
        open?.close()
        open = undefined
      }
    },
  }
}
