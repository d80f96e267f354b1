import { useEffect } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { StatusProvider } from '../../react/StatusProvider.tsx'
import type { TimelinePlayer } from '../player/createTimelinePlayer.ts'

interface TimelineStageProps {
  player: TimelinePlayer
  /** True plays from the moment that the story is on screen. */
  autoplay: boolean
  children: ReactNode
}

/** A story with the store of its timeline around it. */
export function TimelineStage({ player, autoplay, children }: TimelineStageProps): ReactElement {
  useEffect(() => {
    if (autoplay) player.play()
    return player.pause
  }, [player, autoplay])
  return <StatusProvider store={player.store}>{children}</StatusProvider>
}
