import type { ComponentType, ReactElement } from 'react'
import type { DecoratorFunction, LoaderFunction, StoryContext } from 'storybook/internal/csf'
import { addons } from 'storybook/preview-api'
import type { TimelinePlayer } from '../player/createTimelinePlayer.ts'
import { linkedFrame, mountPlayer } from './mountPlayer.ts'
import { TimelineStage } from './TimelineStage.tsx'
import type { TimelineParameters } from './timelineParameters.ts'

const parametersOf = ({ parameters }: Pick<StoryContext, 'parameters'>): TimelineParameters | undefined =>
  parameters['timeline'] as TimelineParameters | undefined

/** Gives a story that names a scenario its player, as `loaded.timeline`. */
export const loadTimeline: LoaderFunction = (story) => {
  const given = parametersOf(story)
  return given ? { timeline: mountPlayer(given, story, addons.getChannel()) } : {}
}

// A picture or a test must find the same every time: nothing plays by itself for a machine.
const isForPeople = (): boolean => !navigator.webdriver && !/Chromatic/.test(navigator.userAgent)

/** Puts the store of a story’s timeline around it. */
export const withTimeline: DecoratorFunction = (story, context): ReactElement => {
  // React’s renderer hands every decorator a component.
  const Story = story as unknown as ComponentType
  const player = context.loaded['timeline'] as TimelinePlayer | undefined
  const given = parametersOf(context)
  if (!player || !given) return <Story />
  const autoplay = given.autoplay === true && isForPeople() && !linkedFrame(context)
  return (
    <TimelineStage player={player} autoplay={autoplay}>
      <Story />
    </TimelineStage>
  )
}
