import type { TimelineCommand, TimelineEvents, TimelineHead, TimelineSession } from '../channel.ts'

type EventName = keyof TimelineEvents

/** The part of Storybook’s channel that the panel needs. */
export interface RemoteChannel {
  on(name: EventName, listener: (data: TimelineEvents[EventName]) => void): unknown
  emit(name: EventName, data: TimelineEvents[EventName]): unknown
}

/** The panel’s side of the channel: what the player told last, and what is asked of it. */
export interface Remote {
  getSession(): TimelineSession | undefined
  getHead(): TimelineHead | undefined
  subscribe(listener: () => void): () => void
  send(command: TimelineCommand): void
  /** Asks a story for its session, in case it was told before anyone listened. */
  ask(storyId: string): void
  /** From now on the head is where the person puts it, whatever is on its way from the player. */
  hold(): void
  release(): void
}

/** Listens to the players of all stories; the panel shows the one of the story on screen. */
export function createRemote(channel: RemoteChannel): Remote {
  const listeners = new Set<() => void>()
  let session: TimelineSession | undefined
  let head: TimelineHead | undefined
  let isHeld = false
  const notify = (): void => {
    for (const listener of listeners) listener()
  }
  const moveTo = (told: TimelineHead): void => {
    head = isHeld && head ? { ...told, ms: head.ms } : told
    notify()
  }
  channel.on('telltale/timeline/session', (data) => {
    session = data as TimelineSession
    if (head?.storyId !== session.storyId) isHeld = false
    moveTo(session)
  })
  channel.on('telltale/timeline/head', (data) => {
    if ((data as TimelineHead).storyId === session?.storyId) moveTo(data as TimelineHead)
  })

  return {
    getSession: () => session,
    getHead: () => head,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    send(command) {
      if (!session || !head) return
      // The head is under the person’s hand at once; the story follows.
      if (command.do === 'seek') {
        head = { ...head, ms: command.ms }
        notify()
      }
      channel.emit('telltale/timeline/command', { storyId: session.storyId, command })
    },
    ask: (storyId) => void channel.emit('telltale/timeline/ask', { storyId }),
    hold() {
      isHeld = true
    },
    release() {
      isHeld = false
    },
  }
}
