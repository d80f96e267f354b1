/** The body of a response; rejects where it is longer than `maxBytes`, whether or not it says so beforehand. */
export async function readText({ body, headers }: Response, maxBytes: number): Promise<string> {
  if (Number(headers.get('content-length')) > maxBytes) throw tooLarge()
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > maxBytes) throw tooLarge()
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

const tooLarge = (): RangeError => new RangeError('The answer is too large.')
