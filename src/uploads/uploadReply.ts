import { id, isRecord } from '../protocol/check.ts'
import type { UploadHandle } from '../protocol/upload.ts'

/** What a server answered to an upload. */
export interface UploadReply {
  /** HTTP status. */
  status: number
  /** The parsed JSON of the answer; undefined where it is none. */
  body: unknown
}

/** Finds the id of the job that the server made of an upload in its answer. */
export type JobIdOf = (reply: UploadReply) => string | undefined

/** The id in an answer such as `{ "jobId": "42" }` or `{ "id": 42 }`. */
export const jobIdOfReply: JobIdOf = ({ body }) => (isRecord(body) ? (id(body['jobId']) ?? id(body['id'])) : undefined)

/** Tells the handle how the server answered; what is no success is a failure in the server's words. */
export function settleUpload(handle: UploadHandle, reply: UploadReply, jobIdOf: JobIdOf = jobIdOfReply): void {
  const { status, body } = reply
  if (status >= 200 && status < 300) return handle.taken(readJobId(reply, jobIdOf))
  handle.failed(wordsIn(body), codeIn(body) ?? `HTTP_${status}`)
}

/** The job that an answer names; none where the app's own reading of it throws, since the file was taken all the same. */
export function readJobId(reply: UploadReply, jobIdOf: JobIdOf): string | undefined {
  try {
    return jobIdOf(reply)
  } catch (error) {
    console.error('telltale: jobIdOf threw, so the job of this upload is not known. Mend jobIdOf.', error)
    return undefined
  }
}

const wordsIn = (body: unknown): string | undefined => {
  if (!isRecord(body)) return undefined
  const { message, error } = body
  const words = [message, error, isRecord(error) ? error['message'] : undefined]
  return words.find((one): one is string => typeof one === 'string' && one !== '')
}

const codeIn = (body: unknown): string | undefined => {
  const code = isRecord(body) ? body['code'] : undefined
  return typeof code === 'string' && code !== '' ? code : undefined
}

/** The JSON of an answer, or nothing where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
