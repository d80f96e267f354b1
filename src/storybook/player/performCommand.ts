import type { TimelineCommand } from '../channel.ts'
import type { TimelinePlayer } from './createTimelinePlayer.ts'

/** Does what the panel asks for. */
export function performCommand(player: TimelinePlayer, command: TimelineCommand): void {
  switch (command.do) {
    case 'play':
      return player.play()
    case 'pause':
      return player.pause()
    case 'reset':
      return player.reset()
    case 'seek':
      return player.seek(command.ms)
    case 'step':
      return player.step(command.by)
    case 'speed':
      return player.setSpeed(command.speed)
    case 'network':
      return player.setNetwork(command.network)
    case 'inject':
      return player.inject(command.injection)
    case 'load':
      return player.load(command.scenario)
    default:
      command satisfies never
  }
}
