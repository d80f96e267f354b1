import type { ClientCommand, ClientCommands, CommandName } from '../protocol/commands.ts'

/** Turns what a command says into their name for it and the data that they want. */
export type MapCommand<Data> = (data: Data) => readonly [name: string, data: unknown]

/** What their server calls each command; `false` where it does not know it. */
export type CommandWords = {
  readonly [N in CommandName]?:
    | string
    | false
    | (ClientCommands[N] extends undefined ? never : MapCommand<ClientCommands[N]>)
}

/** The command as their server wants it; absent where its mapper gave none, of which `onLost` is told. */
export function inTheirWords(
  command: ClientCommand,
  words: CommandWords,
  onLost: (where: string) => void,
): ClientCommand | undefined {
  const entry = words[command.name]
  if (typeof entry !== 'function') return typeof entry === 'string' ? { ...command, as: entry } : command
  try {
    // The entry stands under the name of its command. Adapters hand the data on as it is.
    const map = entry as MapCommand<unknown>
    const [as, data] = map('data' in command ? command.data : undefined)
    if (typeof as !== 'string') throw new TypeError('A mapper of a command gives [name, data].')
    return { ...command, as, data } as ClientCommand
  } catch {
    onLost(`commands.${command.name}`)
    return undefined
  }
}
