import { beginUpload } from './beginUpload.ts'
import type { UploadActions } from './beginUpload.ts'
import { followXhr } from './followXhr.ts'
import type { JobIdOf } from './uploadReply.ts'

/** What is to be sent, and where. */
export interface UploadRequest<Body> {
  url: string
  body: Body
  /** The name a person knows it by. */
  name: string
  /** Bytes, where that is known. */
  size?: number
  kind?: string
  /** `POST` by default. */
  method?: string
  headers?: Readonly<Record<string, string>>
  /** Sends cookies to a server of another origin. */
  withCredentials?: boolean
  /** Finds the job's id in the answer; `jobId` or `id` in its JSON by default. */
  jobIdOf?: JobIdOf
}

/**
 * Sends a file and shows how it is going, byte by byte, and returns the upload's id for `UploadProgress`. A person who
 * cancels aborts the request.
 */
export function uploadWithXhr(actions: UploadActions, request: UploadRequest<XMLHttpRequestBodyInit>): string {
  const { url, body, name, size, kind, method = 'POST', headers = {}, withCredentials = false, jobIdOf } = request
  const xhr = new XMLHttpRequest()
  xhr.open(method, url)
  xhr.withCredentials = withCredentials
  for (const [header, value] of Object.entries(headers)) xhr.setRequestHeader(header, value)
  const handle = beginUpload(actions, { name, size, kind, cancel: () => xhr.abort() }, 'uploadWithXhr')
  followXhr(xhr, handle, jobIdOf)
  xhr.send(body)
  return handle.id
}
