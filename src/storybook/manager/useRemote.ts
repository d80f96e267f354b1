import { useSyncExternalStore } from 'react'
import type { TimelineHead, TimelineSession } from '../channel.ts'
import type { Remote } from './createRemote.ts'

/** The session of the story on screen; undefined where that story has none. */
export function useSession(remote: Remote, storyId: string): TimelineSession | undefined {
  const session = useSyncExternalStore(remote.subscribe, remote.getSession)
  return session?.storyId === storyId ? session : undefined
}

const still: TimelineHead = { storyId: '', ms: 0, isPlaying: false, speed: 1 }

/**
 * One value read from the head, which moves with every frame: who reads a word or a number is drawn again only when
 * that changes.
 */
export const useHead = <T extends string | number | boolean | undefined>(
  remote: Remote,
  read: (head: TimelineHead) => T,
): T => useSyncExternalStore(remote.subscribe, () => read(remote.getHead() ?? still))
