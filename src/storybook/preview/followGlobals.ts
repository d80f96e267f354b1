import { lastNetwork } from '../player/placeEdit.ts'
import type { TimelinePlayer } from '../player/createTimelinePlayer.ts'
import { networkOf, speedOf } from './timelineToolbars.ts'

type Globals = Readonly<Record<string, unknown>>

/**
 * Lets the toolbar steer a player: what is returned takes the globals whenever the story is drawn, and does only what
 * has changed since `known`. `ownSpeed` is the story’s.
 */
export function followGlobals(player: TimelinePlayer, ownSpeed: number, known: Globals): (globals: Globals) => void {
  let network = networkOf(known)
  let speed = speedOf(known)
  return (globals) => {
    if (speedOf(globals) !== speed) {
      speed = speedOf(globals)
      player.setSpeed(speed ?? ownSpeed)
    }
    const wanted = networkOf(globals)
    if (wanted === network) return
    network = wanted
    if (lastNetwork(player.look().edits) !== wanted) player.setNetwork(wanted)
  }
}
