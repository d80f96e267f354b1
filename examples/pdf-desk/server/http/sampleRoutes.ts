import type { FastifyInstance } from 'fastify'
import { isSampleName, samplePdf } from '../samplePdf.ts'
import { HttpProblem } from './httpProblem.ts'

/** Real PDFs to try the desk with. */
export function sampleRoutes(app: FastifyInstance): void {
  app.get<{ Params: { name: string } }>('/samples/:name.pdf', async (request, reply) => {
    const { name } = request.params
    if (!isSampleName(name)) throw new HttpProblem(404, 'NOT_FOUND', 'There is no sample of this name.')
    return reply.type('application/pdf').send(await samplePdf(name))
  })
}
