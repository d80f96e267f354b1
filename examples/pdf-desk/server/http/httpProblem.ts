import type { FastifyError, FastifyInstance } from 'fastify'
import { TokenProblem } from '../people/tokens.ts'

/** A refusal: the HTTP status, a code for programs, a sentence for people. */
export class HttpProblem extends Error {
  readonly statusCode: number
  readonly code: string
  /** Seconds after which another try makes sense. */
  readonly retryAfter: number | undefined

  constructor(statusCode: number, code: string, message: string, retryAfter?: number) {
    super(message)
    this.statusCode = statusCode
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** Answers every error as `{ code, message }`; what nobody foresaw says nothing of the inside. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | HttpProblem | TokenProblem>((error, request, reply) => {
    const { statusCode, code, message, retryAfter } = toProblem(error)
    if (statusCode >= 500) console.error(`${request.method} ${request.routeOptions.url ?? ''} failed:`, error)
    if (retryAfter !== undefined) void reply.header('Retry-After', String(retryAfter))
    return reply.code(statusCode).send({ code, message })
  })
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing here.' }),
  )
}

function toProblem(error: FastifyError | HttpProblem | TokenProblem): HttpProblem {
  if (error instanceof HttpProblem) return error
  if (error instanceof TokenProblem) return new HttpProblem(401, error.code, error.message)
  // Who goes away in the middle of an upload hears no answer, and it is no fault of ours.
  if (error.code === 'ECONNRESET') return new HttpProblem(400, 'ABORTED', 'The upload was broken off.')
  const statusCode = error.statusCode ?? 500
  if (statusCode === 413) return new HttpProblem(413, 'TOO_LARGE', 'This is too large to be uploaded here.')
  if (statusCode < 500) return new HttpProblem(statusCode, 'BAD_REQUEST', 'This request cannot be understood.')
  return new HttpProblem(500, 'SERVER_ERROR', 'Something went wrong here. Try again in a moment.')
}
