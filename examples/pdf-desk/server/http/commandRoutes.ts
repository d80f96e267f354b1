import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify'
import { isCommand, type Commands } from '../commands/commands.ts'
import { HttpProblem } from './httpProblem.ts'
import { personOf } from './requirePerson.ts'

/** The commands of the socket, for clients that poll: the body is what the socket would have acknowledged with. */
export function commandRoutes(app: FastifyInstance, commands: Commands, signedIn: onRequestAsyncHookHandler): void {
  app.post<{ Params: { name: string } }>('/commands/:name', { onRequest: signedIn }, (request) => {
    const { name } = request.params
    if (!isCommand(name)) throw new HttpProblem(404, 'NOT_FOUND', 'There is no such command.')
    return commands.run(name, personOf(request), request.body)
  })
}
