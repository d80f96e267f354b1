import { uploadWithXhr } from 'telltale'
import type { StatusStore } from 'telltale'
import { askServer } from './askServer.ts'
import type { Answer } from './askServer.ts'
import { bearer } from './bearer.ts'

/** Where a person may queue; the server moves large files to the large lane by itself. */
export type LaneChoice = 'normal' | 'premium' | 'large'

/** PDFs the server makes for people who have none at hand. */
export type SampleName = 'report' | 'long' | 'damaged' | 'encrypted'

export interface PdfUpload {
  file: File
  lane: LaneChoice
  /** The id its job will have. */
  jobId: string
  /** The batch it belongs to. */
  batchId?: string | undefined
}

/** Sends one file, and returns telltale's id of the upload. The server alone decides what is a PDF and what is too large. */
export function uploadPdf(
  serverUrl: string,
  token: string | undefined,
  { actions }: StatusStore,
  { file, lane, jobId, batchId }: PdfUpload,
): string {
  const body = new FormData()
  body.append('lane', lane)
  body.append('file', file)
  const query = new URLSearchParams({ id: jobId, ...(batchId !== undefined && { batch: batchId }) })
  return uploadWithXhr(actions, {
    url: `${serverUrl}/documents?${query}`,
    body,
    name: file.name,
    size: file.size,
    kind: 'PDF',
    headers: bearer(token),
  })
}

/** Announces documents that belong together; the answer is the id of the batch's job. */
export function announceBatch(
  serverUrl: string,
  token: string | undefined,
  name: string,
  count: number,
): Promise<Answer<string>> {
  const headers = { ...bearer(token), 'Content-Type': 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify({ name, count }) }
  return askServer(`${serverUrl}/batches`, init, readJobId)
}

export function fetchSample(serverUrl: string, name: SampleName): Promise<Answer<File>> {
  const fileName = `${name}.pdf`
  return askServer(
    `${serverUrl}/samples/${fileName}`,
    {},
    async (response) => new File([await response.blob()], fileName),
  )
}

async function readJobId(response: Response): Promise<string | undefined> {
  const body = (await response.json()) as { jobId?: unknown } | null
  return typeof body?.jobId === 'string' ? body.jobId : undefined
}
