import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify'
import type { StatusReport } from '../live/statusReport.ts'
import { HttpProblem } from './httpProblem.ts'
import { personOf } from './requirePerson.ts'

/** The same facts as over the socket, for clients that poll. */
export function statusRoutes(app: FastifyInstance, report: StatusReport, signedIn: onRequestAsyncHookHandler): void {
  app.get('/health', () => ({ ok: true }))
  app.get('/jobs', { onRequest: signedIn }, (request) => report.snapshot(personOf(request).id))
  app.get('/queue', { onRequest: signedIn }, () => report.queue())
  app.get('/metrics', { onRequest: signedIn }, (request) => {
    if (personOf(request).role !== 'admin') throw new HttpProblem(403, 'ADMIN_REQUIRED', 'Only admins can see this.')
    return report.metrics()
  })
}
