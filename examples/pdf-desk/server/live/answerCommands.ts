import { jobCommands, refuse, type JobCommandName } from '../commands/jobCommand.ts'
import type { JobCommands } from '../commands/jobCommands.ts'
import type { LiveSocket } from './authenticateSocket.ts'
import { findAck } from './findAck.ts'

/** Carries out what a socket's person asks for their jobs; the answer goes back as the acknowledgement. */
export function answerCommands(socket: LiveSocket, commands: JobCommands): void {
  for (const name of Object.keys(jobCommands) as JobCommandName[]) {
    socket.on(name, (...args) => {
      const reply = run(commands, name, socket.data.session.person.id, args[0])
      findAck(args)?.(reply)
    })
  }
}

// What is thrown here would end the process.
function run(commands: JobCommands, name: JobCommandName, person: string, target: unknown): object {
  try {
    return commands.run(name, person, target)
  } catch (error) {
    console.error(`${name} failed:`, error)
    return refuse('SERVER_ERROR', 'Something went wrong here. Try again in a moment.')
  }
}
