const protocols = new Set(['http:', 'https:', 'ws:', 'wss:'])

/** The server's URL without a slash at its end; throws where no server can be at it. */
export function checkUrl(adapter: string, url: unknown): string {
  const base = typeof location === 'undefined' ? undefined : location.href
  // On a server there is no page to resolve it against, and nothing will be opened either.
  if (base === undefined && typeof url === 'string' && /^\/(?!\/)/.test(url)) return url.replace(/\/+$/, '')
  try {
    const parsed = new URL(String(url), base)
    if (typeof url === 'string' && protocols.has(parsed.protocol)) return parsed.href.replace(/\/+$/, '')
  } catch {
    // Said below, in better words.
  }
  // A password in an address goes into no log.
  const shown = JSON.stringify(url)
    ?.slice(0, 200)
    .replace(/\/\/[^/@]*@/, '//…@')
  throw new TypeError(
    `${adapter}: the url is ${shown}, so there is no server to connect to. ` +
      `Give an address like "https://status.example.com".`,
  )
}
