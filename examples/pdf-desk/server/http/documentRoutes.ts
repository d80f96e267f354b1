import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { DataFolder } from '../jobs/dataFolder.ts'
import type { JobDesk } from '../jobs/jobDesk.ts'
import type { SignedLinks } from '../people/signedLinks.ts'
import type { Lane } from '../queue/lane.ts'
import { HttpProblem } from './httpProblem.ts'
import { PendingPlaces } from './pendingPlaces.ts'
import { receiveUpload, type Upload } from './receiveUpload.ts'
import { personOf } from './requirePerson.ts'

const linkProblem = 'This link no longer works. Reload the page with your documents and open it from there.'

export interface DocumentRoutesOptions {
  desk: JobDesk
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

/** Documents come in here, and their text goes out. */
export function documentRoutes(app: FastifyInstance, options: DocumentRoutesOptions): void {
  const { desk, folder, links, signedIn, uploadsPerMinute } = options
  const places = new PendingPlaces(desk, options.maxPendingPerPerson)
  const keyGenerator = (request: FastifyRequest): string => personOf(request).id
  const config = { rateLimit: { max: uploadsPerMinute, timeWindow: 60_000, hook: 'preHandler' as const, keyGenerator } }

  app.post('/documents', { config, onRequest: signedIn }, async (request, reply) => {
    const owner = personOf(request).id
    const jobId = randomUUID()
    await places.during(owner, async () => {
      const upload = await receiveOrForget(request, options, jobId)
      const { name, size } = upload
      desk.submit({ jobId, owner, name, size, lane: chooseLane(upload, options.largeFromBytes) })
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
  options: DocumentRoutesOptions,
  jobId: string,
): Promise<Upload> {
  try {
    return await receiveUpload(request, options.folder.upload(jobId), options.maxUploadBytes)
  } catch (error) {
    options.folder.forget(jobId)
    throw error
  }
}

// Who pays for premium keeps it; otherwise the size decides, so that short documents are not held up.
function chooseLane({ lane, size }: Upload, largeFromBytes: number): Lane {
  if (lane !== 'premium' && size > largeFromBytes) return 'large'
  return lane ?? 'normal'
}
