export { createTimelinePlayer } from './player/createTimelinePlayer.ts'
export type {
  TimelineListener,
  TimelineLook,
  TimelinePlayer,
  TimelinePlayerOptions,
} from './player/createTimelinePlayer.ts'
export type { TimelineParameters, TimelineTypes } from './preview/timelineParameters.ts'
export { timeline } from './timeline.ts'
export { timelineOf } from './timelineOf.ts'
export type { Injection, Network, TimelineEdit } from './channel.ts'
export { frameGlobals, readFrame } from './link.ts'
export type { Frame, FrameGlobals } from './link.ts'
export { playedScenario } from './playedScenario.ts'
