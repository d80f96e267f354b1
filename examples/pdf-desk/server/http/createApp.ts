import cors from '@fastify/cors'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import type { Commands } from '../commands/commands.ts'
import type { NotificationDesk } from '../notifications/notificationDesk.ts'
import type { StatusReport } from '../live/statusReport.ts'
import type { Tokens } from '../people/tokens.ts'
import { documentRoutes, type DocumentRoutesOptions } from './documentRoutes.ts'
import { batchRoutes } from './batchRoutes.ts'
import { commandRoutes } from './commandRoutes.ts'
import { answerProblems, HttpProblem } from './httpProblem.ts'
import { notificationRoutes } from './notificationRoutes.ts'
import { requirePerson } from './requirePerson.ts'
import { sampleRoutes } from './sampleRoutes.ts'
import { sessionRoutes } from './sessionRoutes.ts'
import { statusRoutes } from './statusRoutes.ts'

export interface AppOptions extends Omit<DocumentRoutesOptions, 'signedIn'> {
  tokens: Tokens
  report: StatusReport
  commands: Commands
  notifications: NotificationDesk
  /** Pages that may call the desk from a browser. */
  origins: (string | RegExp)[]
  requestsPerMinute: number
  signInsPerMinute: number
}

/** The HTTP side of the desk. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { tokens, report, requestsPerMinute, signInsPerMinute } = options
  const app = fastify({ bodyLimit: 16 * 1_024, forceCloseConnections: true })
  answerProblems(app)
  app.addHook('onSend', async (_request, reply) => {
    void reply.header('X-Content-Type-Options', 'nosniff')
  })
  await app.register(cors, { origin: options.origins, exposedHeaders: ['Retry-After'] })
  await app.register(multipart)
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.ceil(ttl / 1_000)
      return new HttpProblem(429, 'RATE_LIMITED', `That was a lot at once. Try again in ${seconds} s.`, seconds)
    },
  })
  const signedIn = requirePerson(app, tokens)
  sessionRoutes(app, tokens, signInsPerMinute)
  documentRoutes(app, { ...options, signedIn })
  batchRoutes(app, { ...options, signedIn })
  commandRoutes(app, options.commands, signedIn)
  notificationRoutes(app, options.notifications, signedIn)
  statusRoutes(app, report, signedIn)
  sampleRoutes(app)
  return app
}
