import type { UploadHandle } from '../protocol/upload.ts'
import { readJson, settleUpload } from './uploadReply.ts'
import type { JobIdOf } from './uploadReply.ts'

/**
 * Tells `handle` how a request of one's own is going. Call it before `xhr.send()`: a browser asks the server of another
 * origin beforehand whether it may be told of an upload's progress, and tells nothing to whoever listens later.
 */
export function followXhr(xhr: XMLHttpRequest, handle: UploadHandle, jobIdOf?: JobIdOf): void {
  xhr.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) =>
    handle.progress(loaded, lengthComputable ? total : undefined),
  )
  xhr.upload.addEventListener('load', () => handle.sent())
  xhr.addEventListener('load', () => settleUpload(handle, { status: xhr.status, body: bodyOf(xhr) }, jobIdOf))
  xhr.addEventListener('error', () => handle.failed(undefined, 'NETWORK'))
  xhr.addEventListener('timeout', () => handle.failed(undefined, 'TIMEOUT'))
  xhr.addEventListener('abort', () => handle.cancelled())
}

const bodyOf = (xhr: XMLHttpRequest): unknown => {
  if (xhr.responseType === 'json') return xhr.response as unknown
  return xhr.responseType === '' || xhr.responseType === 'text' ? readJson(xhr.responseText) : undefined
}
