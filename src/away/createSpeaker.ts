import type { Clock, Stop } from '../protocol/clock.ts'
import { createTelling } from './createTelling.ts'
import { createTurn } from './createTurn.ts'
import { createTabTalk } from './tabChannel.ts'
import type { TabChannel, TabWord } from './tabChannel.ts'
import type { TabSight } from './tabSight.ts'
import type { TabLocks } from './turn.ts'

export interface SpeakerOptions {
  /** The same for all tabs that agree: those of one user. */
  name: string
  /** Tells of these, now. */
  tell: (ids: readonly string[]) => void
  /** This tab begins, or ceases, to show how things stand. */
  onStand: (isStanding: boolean) => void
  sight: Pick<TabSight, 'isHidden' | 'subscribe'>
  clock: Clock
  locks: TabLocks | undefined
  openChannel?: ((name: string) => TabChannel | undefined) | undefined
  random?: (() => number) | undefined
}

/** One tab of all that a user has open. */
export interface Speaker {
  /** There is news of these: they are told here, in another tab, or, where somebody looks at one, not at all. */
  offer(ids: readonly string[]): void
  stop: Stop
}

/** Agrees with the other tabs that each news is told by one of them, once, and only while nobody looks at any. */
export function createSpeaker(options: SpeakerOptions): Speaker {
  const { name, tell, sight, clock, locks, openChannel, random = Math.random } = options
  const standing = createStanding(options.onStand)
  const look = async (): Promise<void> => {
    const { isSeen } = await turn.decide([])
    standing.set(sight.isHidden() && turn.isMine() && !isSeen)
  }
  const hear = (word: TabWord): void => {
    if (word.say === 'here') standing.set(false)
    else if (word.say === 'gone') void look()
    else if (word.say === 'told') {
      telling.settle(word.ids)
      yieldTo(word.ids)
    } else {
      if (!sight.isHidden()) talk.post({ say: 'told', ids: word.ids })
      yieldTo(word.ids, word.tab)
    }
  }
  const talk = createTabTalk(name, hear, openChannel)
  const onOwn = (ids: readonly string[]): void => {
    talk.post({ say: 'told', ids })
    standing.set(true)
    tell(ids)
  }
  const telling = createTelling({ turn: () => turn, sight, clock, hears: talk.isOpen, onOwn })
  const claim = (ids: readonly string[], tab: string): boolean => talk.post({ say: 'claim', ids, tab })
  const onChange = (): void => {
    if (!turn.isMine()) return standing.set(false)
    void look()
    telling.consider()
  }
  const { turn, yieldTo } = createTurn({ locks, name, clock, random, claim, onChange })
  const follow = (): void => {
    if (sight.isHidden()) {
      turn.leave()
      void look().then(() => talk.post({ say: 'gone' }))
      return
    }
    turn.arrive()
    telling.settleAll()
    standing.set(false)
    talk.post({ say: 'here' })
  }
  const stops = [sight.subscribe(follow), telling.stop, standing.end, () => turn.stop(), talk.end]
  follow()
  return { offer: telling.offer, stop: () => stops.forEach((stop) => stop()) }
}

function createStanding(onStand: (isStanding: boolean) => void) {
  let isStanding = false
  let hasEnded = false
  const set = (standing: boolean): void => {
    if (hasEnded || standing === isStanding) return
    isStanding = standing
    onStand(standing)
  }
  return {
    set,
    end() {
      set(false)
      hasEnded = true
    },
  }
}
