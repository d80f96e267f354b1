import type { TimelinePlayer } from './player/createTimelinePlayer.ts'

/** The timeline of a story, from what its play function is given as `loaded`; throws where the story has none. */
export function timelineOf(loaded: Readonly<Record<string, unknown>>): TimelinePlayer {
  const { timeline } = loaded
  if (timeline !== undefined) return timeline as TimelinePlayer
  throw new Error(
    'timelineOf: this story has no timeline, so there is nothing to move. ' +
      'Give it one: parameters: { timeline: { scenario } }, with telltale/storybook among the addons of .storybook/main.ts, ' +
      'and timeline() among those of a preview that is made with definePreview.',
  )
}
