import { createReadStream } from 'node:fs'
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { BatchDesk } from '../batches/batchDesk.ts'
import type { BatchRecord } from '../batches/batchRecord.ts'
import type { DataFolder } from '../jobs/dataFolder.ts'
import type { JobDesk } from '../jobs/jobDesk.ts'
import type { SignedLinks } from '../people/signedLinks.ts'
import type { Lane } from '../queue/lane.ts'
import { HttpProblem } from './httpProblem.ts'
import { PendingPlaces } from './pendingPlaces.ts'
import { receiveUpload, type Upload } from './receiveUpload.ts'
import { personOf } from './requirePerson.ts'
import { UploadIds } from './uploadIds.ts'

const linkProblem = 'This link no longer works. Reload the page with your documents and open it from there.'

export interface DocumentRoutesOptions {
  desk: JobDesk
  batches: BatchDesk
  folder: DataFolder
  links: SignedLinks
  signedIn: onRequestAsyncHookHandler
  maxUploadBytes: number
  /** Bytes from which a document goes to the large lane by itself. */
  largeFromBytes: number
  /** Unfinished documents one person may have. */
  maxPendingPerPerson: number
  uploadsPerMinute: number
}

interface Asked {
  batch?: unknown
  id?: unknown
}

/** Documents come in here, and their text goes out. */
export function documentRoutes(app: FastifyInstance, options: DocumentRoutesOptions): void {
  const { desk, batches, folder, links, signedIn, uploadsPerMinute } = options
  const places = new PendingPlaces(desk, options.maxPendingPerPerson)
  const ids = new UploadIds(desk)
  const keyGenerator = (request: FastifyRequest): string => personOf(request).id
  const config = { rateLimit: { max: uploadsPerMinute, timeWindow: 60_000, hook: 'preHandler' as const, keyGenerator } }

  app.post<{ Querystring: Asked }>('/documents', { config, onRequest: signedIn }, async (request, reply) => {
    const owner = personOf(request).id
    const parentId = batchOf(request.query.batch, owner, batches)
    const jobId = await ids.during(request.query.id, (id) => {
      const takeIn = async (): Promise<void> => {
        const upload = await receiveOrForget(request, options, id, parentId)
        const { name, size } = upload
        const lane = chooseLane(upload, options.largeFromBytes)
        desk.submit({ jobId: id, owner, name, size, lane, ...(parentId !== undefined && { parentId }) })
      }
      const inPlace = (): Promise<void> => places.during(owner, takeIn)
      return parentId === undefined ? inPlace() : batches.during(parentId, inPlace)
    })
    return reply.code(202).send({ jobId })
  })

  app.get<{ Params: { jobId: string }; Querystring: { expires?: unknown; signature?: unknown } }>(
    '/documents/:jobId/text',
    (request, reply) => {
      const { jobId } = request.params
      const { expires, signature } = request.query
      if (!links.opens(jobId, expires, signature)) {
        throw new HttpProblem(403, 'LINK_EXPIRED', linkProblem)
      }
      const job = desk.find(jobId)
      if (job?.phase.status !== 'completed') throw new HttpProblem(404, 'NOT_FOUND', 'This text is no longer here.')
      const fileName = encodeURIComponent(job.name.replace(/\.pdf$/iu, '') + '.txt')
      return reply
        .type('text/plain; charset=utf-8')
        .header('Content-Disposition', `attachment; filename*=UTF-8''${fileName}`)
        .send(createReadStream(folder.text(jobId)))
    },
  )
}

async function receiveOrForget(
  request: FastifyRequest,
  { folder, batches, maxUploadBytes }: DocumentRoutesOptions,
  jobId: string,
  parentId: string | undefined,
): Promise<Upload> {
  try {
    const upload = await receiveUpload(request, folder.upload(jobId), maxUploadBytes)
    // It may have been cancelled while the file came in.
    if (parentId !== undefined) refuseCancelled(batches.find(parentId))
    return upload
  } catch (error) {
    folder.forget(jobId)
    throw error
  }
}

function batchOf(id: unknown, owner: string, batches: BatchDesk): string | undefined {
  if (id === undefined) return undefined
  const batch = typeof id === 'string' ? batches.find(id) : undefined
  if (batch?.owner !== owner) throw new HttpProblem(404, 'NOT_FOUND', 'This batch is no longer here.')
  refuseCancelled(batch)
  return batch.jobId
}

function refuseCancelled(batch: BatchRecord | undefined): void {
  if (batch?.isCancelled) throw new HttpProblem(409, 'CANCELLED', 'The batch of this file was cancelled.')
}

// Who pays for premium keeps it; otherwise the size decides, so that short documents are not held up.
function chooseLane({ lane, size }: Upload, largeFromBytes: number): Lane {
  if (lane !== 'premium' && size > largeFromBytes) return 'large'
  return lane ?? 'normal'
}
