import type { BeforeEach } from 'storybook/internal/csf'
import { loadTimeline, withTimeline } from './preview/withTimeline.tsx'
import { timelineGlobals, timelineToolbars } from './preview/timelineToolbars.ts'
import type { TimelinePlayer } from './player/createTimelinePlayer.ts'

export const loaders = [loadTimeline]
export const decorators = [withTimeline]
export const globalTypes = timelineToolbars
export const initialGlobals = timelineGlobals

/** Leaves nothing running behind a story. */
export const beforeEach: BeforeEach = ({ loaded }) => {
  const player = loaded['timeline'] as TimelinePlayer | undefined
  return () => player?.pause()
}
