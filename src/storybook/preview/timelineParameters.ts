import type { Scenario } from '../../adapters/scripted.ts'

/** What a story says of the scenario it is driven by. */
export interface TimelineParameters {
  scenario: Scenario
  /** Milliseconds since the scenario began, at which the story stands; from the beginning where it is absent. */
  ms?: number
  /** True looks as an admin does; without it system figures are not listened to. */
  admin?: boolean
  /** True plays as soon as the story is opened, for people; tests and pictures find it standing at `ms`. */
  autoplay?: boolean
  /** Times as fast as written, where the toolbar does not say otherwise. */
  speed?: number
}

/** What the addon adds to a story’s types. */
export interface TimelineTypes {
  // A story adds to what the one that it extends, or its file, has said: often the moment alone.
  parameters: { timeline?: Partial<TimelineParameters> }
}
