import { isRecord } from '../protocol/check.ts'
import { openBroadcast } from '../store/openBroadcast.ts'

/** The part of a `BroadcastChannel` that is used. */
export interface TabChannel {
  postMessage(message: unknown): void
  addEventListener(name: 'message', listener: (event: { data: unknown }) => void): void
  close(): void
}

/** What the tabs of a user tell each other. */
export type TabWord =
  | { say: 'claim'; ids: readonly string[]; tab: string }
  | { say: 'told'; ids: readonly string[] }
  | { say: 'here' }
  | { say: 'gone' }

/** A word of another tab, which may run another version; nothing where it is none. */
export function readTabWord(data: unknown): TabWord | undefined {
  if (!isRecord(data)) return undefined
  const { say, ids, tab } = data
  if (say === 'here' || say === 'gone') return { say }
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return undefined
  if (say === 'told') return { say, ids }
  return say === 'claim' && typeof tab === 'string' ? { say, ids, tab } : undefined
}

/** Talk between the tabs of one user. */
export function createTabTalk(
  name: string,
  hear: (word: TabWord) => void,
  open: (name: string) => TabChannel | undefined = openBroadcast,
) {
  let channel = open(name)
  channel?.addEventListener('message', ({ data }) => {
    const word = readTabWord(data)
    if (word && channel) hear(word)
  })
  return {
    isOpen: () => channel !== undefined,
    /** False where nobody can be told. */
    post(word: TabWord): boolean {
      channel?.postMessage(word)
      return channel !== undefined
    },
    end(): void {
      channel?.close()
      channel = undefined
    },
  }
}
