import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { isLane, type Lane } from '../queue/lane.ts'
import { cleanFileName } from './cleanFileName.ts'
import { HttpProblem } from './httpProblem.ts'

export interface Upload {
  name: string
  /** Bytes. */
  size: number
  lane?: Lane
}

/** Bytes within which a PDF must say that it is one. */
const signatureWithin = 1_024

/** Writes the one file of a multipart request to `path`; throws an `HttpProblem` where it is not a PDF of at most `limit` bytes. */
export async function receiveUpload(request: FastifyRequest, path: string, limit: number): Promise<Upload> {
  if (!request.isMultipart()) throw new HttpProblem(415, 'NOT_MULTIPART', 'Upload the PDF as a form with a file.')
  let file: Pick<Upload, 'name' | 'size'> | undefined
  let lane: Lane | undefined
  for await (const part of request.parts({ limits: { fileSize: limit, files: 1, fields: 4, fieldSize: 100 } })) {
    if (part.type === 'file') file = await savePdf(part, path, limit)
    else if (part.fieldname === 'lane') lane = parseLane(part.value)
  }
  if (!file) throw new HttpProblem(400, 'NO_FILE', 'There is no file in this upload.')
  return { ...file, ...(lane && { lane }) }
}

async function savePdf(part: MultipartFile, path: string, limit: number): Promise<Pick<Upload, 'name' | 'size'>> {
  let head = Buffer.alloc(0)
  let size = 0
  await pipeline(
    part.file,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length
        if (head.length < signatureWithin) head = Buffer.concat([head, chunk]).subarray(0, signatureWithin)
        yield chunk
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  )
  if (part.file.truncated) throw new HttpProblem(413, 'TOO_LARGE', tooLarge(limit))
  if (size === 0) throw new HttpProblem(400, 'EMPTY_FILE', 'This file is empty.')
  if (!head.includes('%PDF-')) throw new HttpProblem(415, 'NOT_A_PDF', 'This is not a PDF.')
  return { name: cleanFileName(part.filename), size }
}

function tooLarge(limit: number): string {
  const megabytes = (limit / 2 ** 20).toLocaleString('en', { maximumFractionDigits: 1 })
  return `This file is too large: the limit is ${megabytes} MB.`
}

function parseLane(value: unknown): Lane {
  if (isLane(value)) return value
  throw new HttpProblem(400, 'UNKNOWN_LANE', 'The lane must be premium, normal or large.')
}
