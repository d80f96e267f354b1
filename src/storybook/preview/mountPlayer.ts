import { isFrameOf, readFrame } from '../link.ts'
import type { Frame } from '../link.ts'
import { createTimelinePlayer } from '../player/createTimelinePlayer.ts'
import type { TimelinePlayer } from '../player/createTimelinePlayer.ts'
import { followGlobals } from './followGlobals.ts'
import { speakToPanel } from './speakToPanel.ts'
import type { PanelChannel } from './speakToPanel.ts'
import type { TimelineParameters } from './timelineParameters.ts'

/** A story that is being drawn. */
export interface DrawnStory {
  id: string
  globals: Readonly<Record<string, unknown>>
  /** Ends with the drawing; a story that is drawn anew, or twice on one page, has another. */
  abortSignal: AbortSignal
}

interface Mounted {
  player: TimelinePlayer
  follow(globals: DrawnStory['globals']): void
}

const mounted = new WeakMap<AbortSignal, Mounted>()

const linkedStory = (): string | undefined =>
  typeof location === 'undefined' ? undefined : (new URLSearchParams(location.search).get('id') ?? undefined)

// Once, when the page is loaded: an address names a frame of its own story, not of those that are looked at next.
const linked = linkedStory()

/** The frame that the page’s address names of this story, which is then looked at and not played. */
export const linkedFrame = ({ id, globals }: Pick<DrawnStory, 'id' | 'globals'>, of = linked): Frame | undefined =>
  (isFrameOf(globals, id) ?? id === of) ? readFrame(globals) : undefined

/** The player of a story as it is drawn now: the same for as long as the story stays, however often it is drawn. */
export function mountPlayer(
  given: TimelineParameters,
  story: DrawnStory,
  channel: PanelChannel,
  frame = linkedFrame(story),
): TimelinePlayer {
  const known = mounted.get(story.abortSignal) ?? mount(given, story, channel, frame)
  mounted.set(story.abortSignal, known)
  known.follow(story.globals)
  return known.player
}

function mount(given: TimelineParameters, story: DrawnStory, channel: PanelChannel, frame: Frame | undefined): Mounted {
  const { scenario, admin = false, speed = 1, ms = 0 } = given
  const player = createTimelinePlayer(scenario, { ms, admin, speed, ...frame })
  const hushPanel = speakToPanel(story.id, player, channel)
  story.abortSignal.addEventListener('abort', () => {
    player.pause()
    hushPanel()
  })
  // What the address says of the network of its frame holds, whatever the toolbar stands at.
  const untouched = frame ? { network: story.globals['network'] } : {}
  return { player, follow: followGlobals(player, speed, untouched) }
}
