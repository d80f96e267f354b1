import type { TabChannel } from '../../src/away/tabChannel.ts'

/** A browser's channels, for as many tabs as a test opens; a tab that is killed hears nothing more. */
export function createTabChannels() {
  const channels = new Map<TabChannel, { tab: number; name: string; hear: (event: { data: unknown }) => void }>()
  const channelOf =
    (tab: number) =>
    (name: string): TabChannel => {
      const channel: TabChannel = {
        postMessage(message) {
          const data: unknown = structuredClone(message)
          for (const [other, listening] of channels) {
            if (other === channel || listening.name !== name) continue
            void Promise.resolve().then(() => channels.has(other) && listening.hear({ data }))
          }
        },
        addEventListener: (_, hear) => void channels.set(channel, { tab, name, hear }),
        close: () => void channels.delete(channel),
      }
      return channel
    }
  return {
    channelOf,
    kill(tab: number): void {
      for (const [channel, one] of channels) if (one.tab === tab) channels.delete(channel)
    },
  }
}
