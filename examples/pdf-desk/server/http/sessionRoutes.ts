import type { FastifyInstance } from 'fastify'
import type { Tokens } from '../people/tokens.ts'
import { findPerson } from '../people/users.ts'
import { HttpProblem } from './httpProblem.ts'

/** `POST /session { name, password }` answers a token: the role comes with the name, never from the request. */
export function sessionRoutes(app: FastifyInstance, tokens: Tokens, signInsPerMinute: number): void {
  const config = { rateLimit: { max: signInsPerMinute, timeWindow: 60_000 } }
  app.post('/session', { config }, async (request) => {
    const { name, password } = (request.body ?? {}) as { name?: unknown; password?: unknown }
    const person = findPerson(name, password)
    if (!person) throw new HttpProblem(401, 'WRONG_CREDENTIALS', 'This name and password do not belong together.')
    return { ...(await tokens.issue(person)), user: person }
  })
}
