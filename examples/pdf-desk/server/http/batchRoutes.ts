import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify'
import type { BatchDesk } from '../batches/batchDesk.ts'
import { isEnd } from '../jobs/jobRecord.ts'
import { cleanFileName } from './cleanFileName.ts'
import { HttpProblem } from './httpProblem.ts'
import { personOf } from './requirePerson.ts'

export interface BatchRoutesOptions {
  batches: BatchDesk
  signedIn: onRequestAsyncHookHandler
  /** Unfinished documents one person may have. */
  maxPendingPerPerson: number
}

/** Unfinished batches one person may have. */
const mostBatches = 20

/** `POST /batches { name?, count }` announces documents that belong together; each is then uploaded with `?batch=`. */
export function batchRoutes(
  app: FastifyInstance,
  { batches, signedIn, maxPendingPerPerson }: BatchRoutesOptions,
): void {
  app.post('/batches', { onRequest: signedIn }, (request, reply) => {
    const owner = personOf(request).id
    const { name, count } = (request.body ?? {}) as { name?: unknown; count?: unknown }
    if (!Number.isInteger(count) || Number(count) < 1 || Number(count) > maxPendingPerPerson) {
      throw new HttpProblem(400, 'BAD_REQUEST', `A batch has 1 to ${maxPendingPerPerson} documents.`)
    }
    const open = batches.batchesOf(owner).filter((batch) => !isEnd(batches.stateOf(batch).status))
    if (open.length >= mostBatches) {
      const message = `You have ${mostBatches} batches in work. Start more when some of them are done.`
      throw new HttpProblem(429, 'RATE_LIMITED', message, 10)
    }
    const title = typeof name === 'string' && name.trim() !== '' ? cleanFileName(name) : `${Number(count)} documents`
    return reply.code(201).send({ jobId: batches.open(owner, title, Number(count)).jobId })
  })
}
