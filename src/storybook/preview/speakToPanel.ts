import type { Channel } from 'storybook/internal/channels'
import { UPDATE_GLOBALS } from 'storybook/internal/core-events'
import type { Stop } from '../../protocol/clock.ts'
import type { Network, TimelineCommand, TimelineEvents } from '../channel.ts'
import type { TimelinePlayer } from '../player/createTimelinePlayer.ts'
import { performCommand } from '../player/performCommand.ts'
import { lastNetwork } from '../player/placeEdit.ts'

/** The part of Storybook’s channel that is needed. */
export type PanelChannel = Pick<Channel, 'on' | 'off' | 'emit'>

/** Milliseconds between two words on a head that moves: as often as an eye needs it. */
const headEveryMs = 60

/** Joins a story’s player to the panel, until it is told to stop. */
export function speakToPanel(storyId: string, player: TimelinePlayer, channel: PanelChannel): Stop {
  let toldAt = -Infinity
  const tell = <N extends keyof TimelineEvents>(name: N, told: TimelineEvents[N]): void => channel.emit(name, told)
  const tellSession = (): void => tell('telltale/timeline/session', { storyId, ...player.look() })
  const tellHead = (): void => {
    const { ms, isPlaying, speed } = player.look()
    const now = performance.now()
    if (isPlaying && now - toldAt < headEveryMs) return
    toldAt = now
    tell('telltale/timeline/head', { storyId, ms, isPlaying, speed })
  }
  const onAsk = (asked: { storyId: string }): void => {
    if (asked.storyId === storyId) tellSession()
  }
  const onCommand = (asked: { storyId: string; command: TimelineCommand }): void => {
    if (asked.storyId === storyId) performCommand(player, asked.command)
  }
  channel.on('telltale/timeline/ask', onAsk)
  channel.on('telltale/timeline/command', onCommand)
  let network: Network = 'online'
  const changed = (): void => {
    tellSession()
    const now = lastNetwork(player.look().edits)
    if (now === network) return
    network = now
    // So that the toolbar says what the network is, whoever changed it.
    channel.emit(UPDATE_GLOBALS, { globals: { network } })
  }
  const unsubscribe = player.subscribe((what) => (what === 'head' ? tellHead() : changed()))
  changed()
  return () => {
    channel.off('telltale/timeline/ask', onAsk)
    channel.off('telltale/timeline/command', onCommand)
    unsubscribe()
  }
}
