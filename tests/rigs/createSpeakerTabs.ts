import { createSpeaker } from '../../src/away/createSpeaker.ts'
import { createManualClock } from '../../src/protocol/manualClock.ts'
import { settle } from './createStoreRig.ts'
import { createTabChannels } from './createTabChannels.ts'
import { createTabLocks } from './createTabLocks.ts'

interface Has {
  locks?: boolean | 'denied'
  channel?: boolean
}

const denied = (): Promise<never> => Promise.reject(new DOMException('Denied.', 'SecurityError'))
const deniedLocks = { request: denied, query: denied }

function createSight(hidden: boolean) {
  const listeners = new Set<() => void>()
  let isHidden = hidden
  return {
    sight: {
      isHidden: () => isHidden,
      subscribe(listener: () => void) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    look(next: boolean): void {
      if (next === isHidden) return
      isHidden = next
      for (const listener of listeners) listener()
    },
  }
}

/** Tabs of one browser, each with a speaker; what any of them tells is noted. */
export function createSpeakerTabs({ locks = true, channel = true }: Has = {}) {
  const tabLocks = createTabLocks()
  const tabChannels = createTabChannels()
  const told: { tab: number; id: string }[] = []
  const tabs = new Map<number, ReturnType<typeof openTab>>()
  let opened = 0

  const openTab = (hidden: boolean, user: string) => {
    const number = ++opened
    const clock = createManualClock(1_000_000)
    const { sight, look } = createSight(hidden)
    const tab = { isStanding: false, number, clock }
    const speaker = createSpeaker({
      name: user,
      tell: (ids) => told.push(...ids.map((id) => ({ tab: number, id }))),
      onStand: (isStanding) => {
        tab.isStanding = isStanding
      },
      sight,
      clock,
      locks: locks === 'denied' ? deniedLocks : locks ? tabLocks.locksOf(number) : undefined,
      openChannel: channel ? tabChannels.channelOf(number) : () => undefined,
      // As many as there are, in an order of their own.
      random: () => ((number * 7) % 13) / 13 + 0.01,
    })
    return Object.assign(tab, {
      isHidden: sight.isHidden,
      offer: speaker.offer,
      show: () => look(false),
      hide: () => look(true),
      close() {
        speaker.stop()
        tabs.delete(number)
      },
      /** As when the browser kills it: nothing of it runs any more. */
      crash() {
        tabs.delete(number)
        clock.advance = () => undefined
        tabChannels.kill(number)
        tabLocks.kill(number)
      },
    })
  }
  return {
    told,
    ids: () => told.map(({ id }) => id),
    all: () => [...tabs.values()],
    open(isHidden = true, user = 'ada') {
      const tab = openTab(isHidden, user)
      tabs.set(tab.number, tab)
      return tab
    },
    /** Lets promises and all the timers of the tabs run out. */
    async calm() {
      for (let round = 0; round < 3; round++) {
        await settle()
        for (const { clock } of tabs.values()) clock.advance(1_500)
      }
      await settle()
    },
  }
}
