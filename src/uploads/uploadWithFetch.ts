import type { UploadHandle } from '../protocol/upload.ts'
import { beginUpload } from './beginUpload.ts'
import type { UploadActions } from './beginUpload.ts'
import { readJson, settleUpload } from './uploadReply.ts'
import type { UploadRequest } from './uploadWithXhr.ts'

export interface FetchUploadRequest extends Omit<UploadRequest<Blob>, 'size'> {
  /**
   * Sends the body as a stream, so that its bytes can be counted as they are handed to the network. Browsers that can
   * do so want HTTP/2 for it; where it cannot be done, or without it, nothing is known between begin and end.
   */
  stream?: boolean
}

interface StreamingInit extends RequestInit {
  duplex?: 'half'
}

/**
 * Sends a file with `fetch`, and returns the upload's id. `fetch` has no progress of its own: unless `stream` is given,
 * the bar moves without a number. Use `uploadWithXhr` where bytes are to be seen in every browser.
 */
export function uploadWithFetch(actions: UploadActions, request: FetchUploadRequest): string {
  const { url, body, name, kind, method = 'POST', headers = {}, withCredentials = false, stream = false } = request
  const ended = new AbortController()
  const handle = beginUpload(actions, { name, size: body.size, kind, cancel: () => ended.abort() }, 'uploadWithFetch')
  const isStreamed = stream && canStream()
  const init: StreamingInit = {
    method,
    headers: { ...(body.type !== '' && { 'Content-Type': body.type }), ...headers },
    credentials: withCredentials ? 'include' : 'same-origin',
    signal: ended.signal,
    body: isStreamed ? counted(body, handle) : body,
    ...(isStreamed && { duplex: 'half' }),
  }
  void settle(fetch(url, init), handle, request, ended.signal)
  return handle.id
}

async function settle(
  answer: Promise<Response>,
  handle: UploadHandle,
  { jobIdOf }: FetchUploadRequest,
  signal: AbortSignal,
): Promise<void> {
  try {
    const response = await answer
    settleUpload(handle, { status: response.status, body: readJson(await response.text()) }, jobIdOf)
  } catch {
    if (signal.aborted) handle.cancelled()
    else handle.failed(undefined, 'NETWORK')
  }
}

/** Bytes handed over at once: a larger part would be counted as a whole. */
const partBytes = 65_536

/** The body as a stream that tells how much of it has been taken. */
function counted(body: Blob, handle: UploadHandle): ReadableStream<Uint8Array> {
  let done = 0
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      if (done >= body.size) {
        handle.sent()
        return controller.close()
      }
      controller.enqueue(new Uint8Array(await body.slice(done, done + partBytes).arrayBuffer()))
      done = Math.min(done + partBytes, body.size)
      // The last one that was taken is not sent yet.
      handle.progress(Math.min(done, body.size - 1), body.size)
    },
  }
  // Nothing is read before it is asked for.
  return new ReadableStream(source, { highWaterMark: 0 })
}

/** True where a request can have a stream for its body: elsewhere it is sent as the text "[object ReadableStream]". */
function canStream(): boolean {
  let isAsked = false
  const init = {
    method: 'POST',
    body: new ReadableStream(),
    get duplex() {
      isAsked = true
      return 'half'
    },
  }
  return !new Request('https://page.invalid', init).headers.has('Content-Type') && isAsked
}
