/** What the server said; `status` 0 where it was not reached. */
export type Answer<T> = { ok: true; body: T } | { ok: false; status: number; message: string }

const unreachable = 'The server cannot be reached. Check your connection and try again.'
const wordless = 'The server could not do this. Try again in a moment.'

/** Sends a request; a refusal comes back in words for the person. */
export async function askServer<T>(
  url: string,
  init: RequestInit,
  read: (response: Response) => Promise<T | undefined>,
): Promise<Answer<T>> {
  try {
    const response = await fetch(url, init)
    if (!response.ok) return { ok: false, status: response.status, message: await messageIn(response) }
    const body = await read(response)
    return body === undefined ? { ok: false, status: response.status, message: wordless } : { ok: true, body }
  } catch {
    return { ok: false, status: 0, message: unreachable }
  }
}

async function messageIn(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined)
  const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined
  return typeof message === 'string' && message !== '' ? message : wordless
}
