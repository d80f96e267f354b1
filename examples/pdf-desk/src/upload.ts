import { askServer } from './askServer.ts'
import type { Answer } from './askServer.ts'

/** Where a person may queue; the server moves large files to the large lane by itself. */
export type LaneChoice = 'normal' | 'premium' | 'large'

/** PDFs the server makes for people who have none at hand. */
export type SampleName = 'report' | 'long' | 'damaged' | 'encrypted'

/** Sends one file. The server alone decides what is a PDF and what is too large: its words reach the person. */
export function uploadPdf(
  serverUrl: string,
  token: string | undefined,
  file: File,
  lane: LaneChoice,
): Promise<Answer<string>> {
  const body = new FormData()
  body.append('lane', lane)
  body.append('file', file)
  const headers = { Authorization: `Bearer ${token ?? ''}` }
  return askServer(`${serverUrl}/documents`, { method: 'POST', headers, body }, readJobId)
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
