import { commandNames, type CommandName, type Commands } from '../commands/commands.ts'
import { refuse } from '../commands/jobCommand.ts'
import type { Person } from '../people/users.ts'
import type { LiveSocket } from './authenticateSocket.ts'
import { findAck } from './findAck.ts'

/** Carries out what a socket's person asks for their jobs, and an admin for the lanes; the answer goes back as the acknowledgement. */
export function answerCommands(socket: LiveSocket, commands: Commands): void {
  for (const name of commandNames) {
    socket.on(name, (...args) => {
      const reply = run(commands, name, socket.data.session.person, args[0])
      findAck(args)?.(reply)
    })
  }
}

// What is thrown here would end the process.
function run(commands: Commands, name: CommandName, person: Person, target: unknown): object {
  try {
    return commands.run(name, person, target)
  } catch (error) {
    console.error(`${name} failed:`, error)
    return refuse('SERVER_ERROR', 'Something went wrong here. Try again in a moment.')
  }
}
