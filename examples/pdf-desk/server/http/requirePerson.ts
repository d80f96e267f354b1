import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { Tokens } from '../people/tokens.ts'
import type { Person } from '../people/users.ts'
import { HttpProblem } from './httpProblem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    person: Person | null
  }
}

/** A hook that lets only bearers of a valid token in, and notes on the request who it is. */
export function requirePerson(app: FastifyInstance, tokens: Tokens): onRequestAsyncHookHandler {
  app.decorateRequest('person', null)
  return async (request) => {
    const token = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1]
    request.person = (await tokens.verify(token)).person
  }
}

/** The person `requirePerson` found. */
export function personOf({ person }: FastifyRequest): Person {
  if (person === null) throw new HttpProblem(401, 'TOKEN_INVALID', 'Please sign in.')
  return person
}
